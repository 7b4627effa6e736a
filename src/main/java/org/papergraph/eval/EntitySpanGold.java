package org.papergraph.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.Abbreviation;
import org.papergraph.detect.AnnotatedPaper;
import org.papergraph.detect.Candidate;
import org.papergraph.detect.IntroducedName;
import org.papergraph.detect.Mention;
import org.papergraph.detect.Tag;

/**
 * Texts with the places of scientific terms, as in SciERC and ScienceIE. What is scored are all mentions of concepts,
 * candidates, introduced names and abbreviations; types are not looked at. A span is right when it is exactly one of the
 * gold.
 */
final class EntitySpanGold implements GoldFormat {
    private static final String GENERIC = "Generic";

    @Override
    public String name() {
        return "entity spans";
    }

    @Override
    public boolean recognizes(JsonRow first) {
        return first.has("entities") && !first.has("result_methods");
    }

    @Override
    public Evaluation score(List<JsonRow> rows, AnnotationSource source) {
        Tally entities = new Tally("entity spans, exact, untyped (micro)");
        Tally specific = new Tally("entity spans, exact, untyped, Generic not counted (micro)");
        boolean generic = false;
        for (JsonRow row : rows) {
            Set<TextSpan> found = spans(source.of(row.paper()).paper());
            Set<TextSpan> gold = entities(row, type -> true);
            Set<TextSpan> named = entities(row, type -> !type.equals(GENERIC));
            generic |= named.size() < gold.size();
            entities.compare(row.text("id"), found, gold);
            specific.compare(row.text("id"), neitherRightNorWrongLeftOut(found, gold, named), named);
        }
        List<Measure> measures = new ArrayList<>(List.of(entities.measure(reference(rows.getFirst()))));
        if (generic) {
            measures.add(specific.measure(""));
        }
        return new Evaluation(name(), rows.size(), source.missing(), measures, Details.of(entities));
    }

    private static String reference(JsonRow first) {
        return first.has("coref")
                ? "SciERC, supervised and typed: F1 about 68"
                : "ScienceIE, best boundaries: F1 about 55";
    }

    private static Set<TextSpan> entities(JsonRow row, Predicate<String> type) {
        return row.rows("entities").stream().filter(entity -> type.test(entity.text("type"))).map(TextSpan::of)
                .collect(Collectors.toSet());
    }

    private static Set<TextSpan> neitherRightNorWrongLeftOut(Set<TextSpan> found, Set<TextSpan> gold,
            Set<TextSpan> named) {
        return found.stream().filter(span -> named.contains(span) || !gold.contains(span)).collect(Collectors.toSet());
    }

    private static Set<TextSpan> spans(AnnotatedPaper annotated) {
        Stream<List<Mention>> named = Stream.of(annotated.tags().stream().map(Tag::mentions),
                annotated.candidates().stream().map(Candidate::mentions),
                annotated.introduces().stream().map(IntroducedName::mentions),
                annotated.abbreviations().stream().map(each -> mentions(annotated.paper(), each)))
                .flatMap(each -> each);
        return named.flatMap(List::stream).map(TextSpan::of).collect(Collectors.toSet());
    }

    private static List<Mention> mentions(Paper paper, Abbreviation abbreviation) {
        return Stream.concat(abbreviation.longMentions().stream(), abbreviation.shortMentions().stream())
                .map(span -> Mention.of(paper, span)).toList();
    }
}
