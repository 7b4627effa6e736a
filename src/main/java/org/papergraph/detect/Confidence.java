package org.papergraph.detect;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The chance that a tag is right: the share of right tags among those that the same rule made on human gold. A tag
 * made by several rules has the best one's.
 */
final class Confidence {
    private static final Map<Rule, Double> PRECISION = new EnumMap<>(Map.of(Rule.PREFERRED_LABEL, 0.8,
            Rule.ALTERNATIVE_LABEL, 0.8, Rule.HIDDEN_LABEL, 0.7, Rule.GUARDED_LABEL, 0.7, Rule.ABBREVIATION, 0.85));

    private Confidence() {}

    static double of(List<Sighting> sightings) {
        return sightings.stream().mapToDouble(sighting -> PRECISION.get(sighting.rule())).max().orElse(0);
    }
}
