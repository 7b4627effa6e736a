package org.papergraph.detect;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The chance that a tag is right: the share of right tags among those that the same rule made on the 31 annotated papers
 * of the feed (226 tags by preferred label, 78, 143, 97, 24 and 8 by the others; measured on 2026-11-24 by
 * {@code papergraph eval --details}). The vocabulary was written with these papers in sight, so the shares are upper
 * bounds. A tag made by several rules has the best one's.
 */
final class Confidence {
    private static final Map<Rule, Double> PRECISION = new EnumMap<>(Map.of(Rule.PREFERRED_LABEL, 0.93,
            Rule.ALTERNATIVE_LABEL, 0.91, Rule.HIDDEN_LABEL, 0.88, Rule.GUARDED_LABEL, 0.85, Rule.ABBREVIATION, 0.92,
            Rule.COORDINATION, 0.88));

    private Confidence() {}

    static double of(List<Sighting> sightings) {
        return sightings.stream().mapToDouble(sighting -> PRECISION.get(sighting.rule())).max().orElse(0);
    }
}
