package org.papergraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.sys.JenaSystem;
import org.papergraph.web.GraphServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code up}: build and serve, the main job in one step. */
@Command(name = "up", mixinStandardHelpOptions = true, sortOptions = false, description = {
        "Builds a graph of the papers in some feeds and serves it.",
        "Records that cannot be read are listed in the rejects file and do not keep the graph from being served."}, footer = {
                "", "Examples: papergraph up", "          papergraph up papers.txt --port 8080"})
final class UpCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FEED", arity = "0..*", description = {
            "Files of papers, plain or gzipped: Daily Papers text, or JSON Lines. Without one, the example papers."})
    private List<Path> feeds = List.of();

    @Mixin
    private StoreOption store;

    @Mixin
    private VocabularyOptions vocabulary;

    @Mixin
    private BaseOption base;

    @Mixin
    private FeedOptions feedOptions;

    @Mixin
    private ServerOptions server;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        List<Path> files = feeds.isEmpty() ? List.of(ExampleFeed.path()) : feeds;
        // Two threads that start Jena at once wait for each other; so it is started here.
        JenaSystem.init();
        Thread.ofPlatform().daemon().start(GraphServer::prepare);
        new GraphBuild(feedOptions, vocabulary, base.iris(), command.commandLine().getErr()).run(files, store.path());
        server.serve(store.path(), vocabulary, command.commandLine().getOut());
        return ExitCode.DONE;
    }
}
