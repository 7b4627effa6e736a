package org.papergraph.eval;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Records with the abbreviations that they define, as in MED1250. A pair is right when short and long form are exactly
 * those of the gold; each pair counts once a paper.
 */
final class AbbreviationPairGold implements GoldFormat {
    private static final String REFERENCE = "Ab3P on all of MED1250: 96.5 / 83.2, F1 89.4";

    @Override
    public String name() {
        return "abbreviation pairs";
    }

    @Override
    public boolean recognizes(JsonRow first) {
        return first.has("abbreviations") && !first.has("core");
    }

    @Override
    public Evaluation score(List<JsonRow> rows, AnnotationSource source) {
        Tally pairs = new Tally("abbreviation pairs, exact (micro)");
        for (JsonRow row : rows) {
            pairs.compare(row.text("id"), AbbreviationPair.in(source.of(row.paper()).paper()),
                    row.rows("abbreviations").stream().map(AbbreviationPair::of).collect(Collectors.toSet()));
        }
        return new Evaluation(name(), rows.size(), source.missing(), List.of(pairs.measure(REFERENCE)),
                Details.of(pairs));
    }
}
