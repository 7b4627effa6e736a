package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.papergraph.BuildId;
import org.papergraph.Pipeline;
import org.papergraph.common.ErrorId;
import org.papergraph.concept.Vocabulary;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.FeedRecord;
import org.papergraph.rdf.Iris;
import org.papergraph.store.Manifest;

/** The build that {@code build} and {@code up} share, with what it says on standard error. */
final class GraphBuild {
    private final FeedOptions feedOptions;
    private final VocabularyOptions vocabularyOptions;
    private final Iris iris;
    private final PrintWriter err;

    GraphBuild(FeedOptions feedOptions, VocabularyOptions vocabularyOptions, Iris iris, PrintWriter err) {
        this.feedOptions = feedOptions;
        this.vocabularyOptions = vocabularyOptions;
        this.iris = iris;
        this.err = err;
    }

    /** Builds and publishes; the exit code says whether too many records were rejected. */
    int run(List<Path> feeds, Path store) {
        Vocabulary vocabulary = vocabularyOptions.read(err);
        List<Manifest.Input> inputs = inputs(feeds, vocabulary);
        try (RejectsFile rejects = feedOptions.rejectsFile();
                Progress progress = new Progress(rejects);
                Stream<FeedRecord> records = feedOptions.read(feeds)) {
            Manifest manifest = new Pipeline(vocabulary, iris).build(records, inputs, store, progress);
            progress.finish();
            report(manifest, progress, store);
            return feedOptions.exitCode(rejects, err);
        }
    }

    private void report(Manifest manifest, Progress progress, Path store) {
        Manifest.Counts counts = manifest.counts();
        err.printf(Locale.ROOT, "%,d papers, %,d tags of %,d concepts, %,d triples in %.1f s; build %s in %s%n",
                counts.papers(), counts.tags(), counts.concepts(), counts.triples(), progress.seconds(),
                manifest.buildId(), store);
        if (counts.duplicates() > 0) {
            err.printf(Locale.ROOT, "%,d records repeat a paper and were left out.%n", counts.duplicates());
        }
    }

    private static List<Manifest.Input> inputs(List<Path> feeds, Vocabulary vocabulary) {
        List<Manifest.Input> inputs = new ArrayList<>();
        for (Path feed : feeds) {
            inputs.add(new Manifest.Input("feed", feed.getFileName().toString(), sha256(feed)));
        }
        vocabulary.sources().forEach(source -> inputs.add(
                new Manifest.Input("vocabulary", Path.of(source.name()).getFileName().toString(), source.sha256())));
        return inputs;
    }

    private static String sha256(Path feed) {
        try {
            return BuildId.sha256(feed);
        } catch (IOException e) {
            throw new CorpusException(ErrorId.PG101_FEED_UNREADABLE,
                    "Cannot read the feed " + feed + " (" + e + "). Check the path and its permissions.", e);
        }
    }
}
