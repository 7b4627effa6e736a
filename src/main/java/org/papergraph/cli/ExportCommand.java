package org.papergraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;
import org.papergraph.store.ExportFormat;
import org.papergraph.store.GraphExporter;
import org.papergraph.store.PublishedGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: the whole graph as a file. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false, description = {
        "Writes the published graph to a file or to standard output. The same graph gives the same bytes:",
        "N-Triples sorted by line; Turtle and TriG a block for each subject, sorted by subject."}, footer = {"",
                "Example: papergraph export --format turtle --output graph.ttl"})
final class ExportCommand implements Callable<Integer> {
    /** What is written. */
    private enum Profile {
        STORED, OA
    }

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "turtle", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ExportFormat format;

    @Option(names = "--profile", paramLabel = "PROFILE", defaultValue = "stored", description = {
            "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); oa adds the Web Annotation selectors of each mention."})
    private Profile profile;

    @Option(names = "--output", paramLabel = "FILE", description = "The file to write; without it, standard output.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() {
        try (PublishedGraph graph = store.open(); OutputStream out = open()) {
            GraphExporter exporter = GraphExporter.of(graph);
            (profile == Profile.OA ? exporter.withSelectors() : exporter).write(format, out);
            return ExitCode.DONE;
        } catch (IOException | UncheckedIOException e) {
            throw new PapergraphException(ErrorId.PG801_OUTPUT_UNWRITABLE, "Cannot write "
                    + output.map(Path::toString).orElse("to standard output") + " (" + e + ").", e);
        }
    }

    private OutputStream open() throws IOException {
        return new BufferedOutputStream(output.isPresent() ? Files.newOutputStream(output.get()) : System.out, 1 << 16);
    }
}
