package org.papergraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.papergraph.Pipeline;
import org.papergraph.concept.Namespace;
import org.papergraph.concept.Vocabulary;
import org.papergraph.corpus.FeedRecord;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.AnnotatedPaper;
import org.papergraph.detect.AnnotationWriter;
import org.papergraph.rdf.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annotate}: detection alone. */
@Command(name = "annotate", mixinStandardHelpOptions = true, sortOptions = false, description = {
        "Finds the concepts of papers and writes them as JSON Lines, one paper a line, without a store.",
        "Each concept comes with its mentions: field, start, end (in code points), text."}, footer = {"",
                "Example: papergraph annotate papers.jsonl.gz > annotated.jsonl"})
final class AnnotateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FEED", arity = "0..*", description = "Files of papers, plain or gzipped. Without one, the example papers.")
    private List<Path> feeds = List.of();

    @Mixin
    private VocabularyOptions vocabulary;

    @Mixin
    private FeedOptions feedOptions;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        Vocabulary concepts = vocabulary.read();
        List<Path> files = feeds.isEmpty() ? List.of(ExampleFeed.path()) : feeds;
        try (AnnotationWriter writer = AnnotationWriter.to(System.out);
                RejectsFile rejects = feedOptions.rejectsFile();
                Progress progress = new Progress(rejects);
                Stream<FeedRecord> records = feedOptions.read(files)) {
            new Pipeline(concepts, Iris.under(Namespace.DEFAULT_BASE)).annotate(records, new Writing(writer, progress));
            writer.flush();
            progress.finish();
            command.commandLine().getErr().printf(Locale.ROOT, "%,d papers in %.1f s (%,.0f papers/s)%n",
                    progress.papers(), progress.seconds(), progress.papers() / progress.seconds());
            return feedOptions.exitCode(rejects, command.commandLine().getErr());
        }
    }

    /** Writes each paper, then shows it. */
    private record Writing(AnnotationWriter writer, Progress progress) implements Pipeline.Observer {
        @Override
        public void paper(AnnotatedPaper paper) {
            try {
                writer.write(paper);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            progress.paper(paper);
        }

        @Override
        public void rejected(FeedRecord.Rejected record) {
            progress.rejected(record);
        }

        @Override
        public void duplicate(Paper paper) {
            progress.duplicate(paper);
        }
    }
}
