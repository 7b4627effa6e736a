package org.papergraph.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Label;
import org.papergraph.concept.Vocabulary;
import org.papergraph.corpus.Feed;
import org.papergraph.corpus.FeedRecord;
import org.papergraph.corpus.FieldNames;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.Detector;
import org.papergraph.detect.Sighting;
import org.papergraph.detect.Verdict;

/**
 * Which concepts are found in texts and keywords, in how many, and which labels stand in them. A keyword of authors is a
 * term by itself, so that a label which is all of it needs no cue.
 */
final class VocabularyUse {
    /** A label as texts are searched for it: of two labels that fold to the same words, the first. */
    record UsedLabel(String iri, String label) {}

    private final Vocabulary vocabulary;
    private final Detector detector;
    private final Map<String, Integer> finds = new HashMap<>();
    private final Set<UsedLabel> labels = new HashSet<>();

    private VocabularyUse(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.detector = Detector.of(vocabulary);
    }

    /**
     * Reads the corpora, the feed and the keywords in {@code shared}.
     *
     * @throws IOException if one of them is missing
     */
    static VocabularyUse of(Vocabulary vocabulary, Path shared) throws IOException {
        VocabularyUse use = new VocabularyUse(vocabulary);
        try (Stream<Path> corpora = Files.list(shared.resolve("corpus"))) {
            List<Path> feeds = Stream.concat(corpora.sorted(), Stream.of(shared.resolve("papers/daily-papers.txt")))
                    .toList();
            try (Stream<FeedRecord> records = Feed.with(FieldNames.OWN).read(feeds)) {
                records.forEach(use::read);
            }
        }
        try (Stream<String> lines = Files.lines(shared.resolve("vocabularies/author-keywords.tsv"))) {
            lines.skip(1).map(line -> line.substring(line.indexOf('\t') + 1)).forEach(use::readKeyword);
        }
        return use;
    }

    private void read(FeedRecord record) {
        if (record instanceof FeedRecord.Accepted accepted) {
            count(detector.explain(accepted.paper()).stream().filter(Sighting::accepted).toList());
        }
    }

    private void readKeyword(String keyword) {
        count(detector.explain(Paper.of(keyword, keyword, "")).stream()
                .filter(sighting -> sighting.accepted() || isAll(keyword, sighting)).toList());
    }

    private static boolean isAll(String keyword, Sighting sighting) {
        return sighting.span().end() - sighting.span().start() == keyword.length()
                && !(sighting.verdict() instanceof Verdict.WrongCase);
    }

    private void count(List<Sighting> sightings) {
        sightings.stream().map(sighting -> sighting.concept().iri()).distinct()
                .forEach(iri -> finds.merge(iri, 1, Integer::sum));
        sightings.forEach(sighting -> labels.add(new UsedLabel(sighting.concept().iri(), sighting.label().text())));
    }

    /** The concepts that stand nowhere, in the vocabulary's order. */
    List<Concept> unused() {
        return vocabulary.concepts().stream().filter(concept -> !finds.containsKey(concept.iri())).toList();
    }

    /** The papers and keywords in which a concept is found. */
    int finds(Concept concept) {
        return finds.getOrDefault(concept.iri(), 0);
    }

    /** The labels of a concept that stand nowhere, in its own order. */
    List<Label> unusedLabels(Concept concept) {
        return concept.labels().stream().filter(label -> !labels.contains(new UsedLabel(concept.iri(), label.text())))
                .toList();
    }
}
