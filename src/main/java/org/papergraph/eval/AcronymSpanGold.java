package org.papergraph.eval;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.papergraph.detect.Abbreviation;
import org.papergraph.detect.Mention;
import org.papergraph.detect.Span;

/**
 * Sentences with the places of short and long forms, as in the acronym task of SDU@AAAI-21. A span is right when it
 * covers exactly the gold's tokens. As there, precision and recall are each averaged over the two kinds.
 */
final class AcronymSpanGold implements GoldFormat {
    private static final String REFERENCE = "official rule baseline: 93.2 / 78.9, F1 85.5; supervised best about 93";

    @Override
    public String name() {
        return "acronym spans";
    }

    @Override
    public boolean recognizes(JsonRow first) {
        return first.has("token_offsets") && first.has("spans");
    }

    @Override
    public Evaluation score(List<JsonRow> rows, AnnotationSource source) {
        Tally shorts = new Tally("short forms, exact token spans (micro)");
        Tally longs = new Tally("long forms, exact token spans (micro)");
        for (JsonRow row : rows) {
            Annotation annotation = source.of(row.paper());
            compare(shorts, row, "short", annotation, Abbreviation::shortMentions);
            compare(longs, row, "long", annotation, Abbreviation::longMentions);
        }
        Measure both = Measure.averaged("short and long forms, exact token spans (macro over the two kinds)",
                mean(shorts.scores().precision().value(), longs.scores().precision().value()),
                mean(shorts.recall().value(), longs.recall().value()), REFERENCE);
        return new Evaluation(name(), rows.size(), source.missing(),
                List.of(both, shorts.measure(""), longs.measure("")), Details.of(shorts, longs));
    }

    private static void compare(Tally tally, JsonRow row, String kind, Annotation annotation,
            Function<Abbreviation, List<Span>> mentions) {
        TokenSpans tokens = TokenSpans.of(row);
        Set<TokenSpans.TokenSpan> found = annotation.paper().abbreviations().stream().map(mentions)
                .flatMap(List::stream)
                .map(span -> tokens.covering(TextSpan.of(Mention.of(annotation.paper().paper(), span))))
                .collect(Collectors.toSet());
        tally.compare(row.text("id"), found,
                row.rows("spans").stream().filter(span -> span.text("kind").equals(kind)).map(TextSpan::of)
                        .map(tokens::covering).collect(Collectors.toSet()));
    }

    private static OptionalDouble mean(OptionalDouble one, OptionalDouble other) {
        return one.isEmpty() || other.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((one.getAsDouble() + other.getAsDouble()) / 2);
    }
}
