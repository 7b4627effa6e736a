package org.papergraph.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.detect.AnnotatedPaper;

/**
 * Abstracts with the key phrases of an indexer, as in Inspec. What is scored are the first five of concepts and
 * candidates together by salience, each under the words of its first mention, against the indexer's free (uncontrolled)
 * phrases, also those that the text does not hold. Phrases are equal when their stems are. Precision, recall and F1 are
 * those of each paper, averaged over papers.
 */
final class KeyPhraseGold implements GoldFormat {
    private static final int BEST = 5;
    private static final String REFERENCE = "F1@5: TF-IDF 11.3, YAKE 15.7, TextRank 24.4, SIFRank 29.1";

    /** A phrase with its salience, by which concepts and candidates come into one order. */
    private record Ranked(String phrase, double salience) {}

    @Override
    public String name() {
        return "key phrases";
    }

    @Override
    public boolean recognizes(JsonRow first) {
        return first.has("uncontrolled");
    }

    @Override
    public Evaluation score(List<JsonRow> rows, AnnotationSource source) {
        Tally all = new Tally("key phrases, first 5, stems (micro)");
        List<Scores> papers = new ArrayList<>();
        for (JsonRow row : rows) {
            Set<StemmedPhrase> gold = row.rows("uncontrolled").stream()
                    .map(phrase -> StemmedPhrase.of(phrase.text("phrase"))).collect(Collectors.toSet());
            Set<StemmedPhrase> best = best(source.of(row.paper()).paper());
            all.compare(row.text("id"), best, gold);
            int right = (int) best.stream().filter(gold::contains).count();
            papers.add(new Scores(new Share(right, best.size()), new Share(right, gold.size())));
        }
        return new Evaluation(name(), rows.size(), source.missing(), List.of(macro(papers), all.measure("")),
                Details.of(all));
    }

    private static Set<StemmedPhrase> best(AnnotatedPaper paper) {
        Stream<Ranked> tags = paper.tags().stream()
                .map(tag -> new Ranked(tag.mentions().getFirst().text(), tag.salience()));
        Stream<Ranked> candidates = paper.candidates().stream()
                .map(candidate -> new Ranked(candidate.term(), candidate.salience()));
        return Stream.concat(tags, candidates).sorted(Comparator.comparingDouble(ranked -> -ranked.salience()))
                .map(ranked -> StemmedPhrase.of(ranked.phrase())).distinct().limit(BEST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A paper in which nothing was found has a precision and an F1 of 0. */
    private static Measure macro(List<Scores> papers) {
        return new Measure("key phrases, F1@5, stems (macro over papers)",
                mean(papers.stream().map(paper -> paper.precision().value()).toList()),
                mean(papers.stream().map(paper -> paper.recall().value()).toList()),
                mean(papers.stream().map(Scores::f1).toList()), papers.size() + " papers", REFERENCE);
    }

    private static OptionalDouble mean(List<OptionalDouble> values) {
        return values.stream().mapToDouble(value -> value.orElse(0)).average();
    }
}
