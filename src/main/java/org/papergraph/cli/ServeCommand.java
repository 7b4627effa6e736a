package org.papergraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code serve}: the published graph over HTTP. */
@Command(name = "serve", mixinStandardHelpOptions = true, sortOptions = false, description = {
        "Serves the published graph: SPARQL, canned queries, linked data. Read-only.",
        "A build into the same store shows after the next start."}, footer = {"",
                "Example: papergraph serve --store my-graph --port 8080"})
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store;

    @Mixin
    private VocabularyOptions vocabulary;

    @Mixin
    private ServerOptions server;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        server.serve(store.path(), vocabulary, command.commandLine().getOut());
        return ExitCode.DONE;
    }
}
