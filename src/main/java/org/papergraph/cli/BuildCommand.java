package org.papergraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code build}: feeds to a published graph. */
@Command(name = "build", mixinStandardHelpOptions = true, sortOptions = false, description = {
        "Builds a graph of the papers in some feeds and publishes it in a store.",
        "Until the new graph is complete, the store's old one is what readers see."}, footer = {"",
                "Example: papergraph build papers.txt --store my-graph"})
final class BuildCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FEED", arity = "1..*", description = {
            "A file of papers, plain or gzipped: Daily Papers text, or JSON Lines. Its content tells the format."})
    private List<Path> feeds;

    @Mixin
    private StoreOption store;

    @Mixin
    private VocabularyOptions vocabulary;

    @Mixin
    private BaseOption base;

    @Mixin
    private FeedOptions feedOptions;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        return new GraphBuild(feedOptions, vocabulary, base.iris(), command.commandLine().getErr()).run(feeds,
                store.path());
    }
}
