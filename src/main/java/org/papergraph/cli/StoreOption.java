package org.papergraph.cli;

import java.nio.file.Path;
import org.papergraph.store.PublishedGraph;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
    @Option(names = "--store", paramLabel = "DIR", defaultValue = "papergraph-store", description = "The folder of the graph (default: ${DEFAULT-VALUE}).")
    private Path store;

    Path path() {
        return store;
    }

    /** The published graph; the caller closes it. */
    PublishedGraph open() {
        return PublishedGraph.open(store);
    }
}
