package org.papergraph.eval;

import java.util.OptionalDouble;

/**
 * Precision and recall by counts over all papers together (micro-averaged). The two right counts may differ: two found
 * concepts can meet one of the gold.
 *
 * @param precision right ones among the found
 * @param recall    found ones among the gold
 */
public record Scores(Share precision, Share recall) {
    /** The harmonic mean of precision and recall; empty where either is undefined. */
    public OptionalDouble f1() {
        return harmonicMean(precision.value(), recall.value());
    }

    static OptionalDouble harmonicMean(OptionalDouble one, OptionalDouble other) {
        if (one.isEmpty() || other.isEmpty()) {
            return OptionalDouble.empty();
        }
        double sum = one.getAsDouble() + other.getAsDouble();
        return OptionalDouble.of(sum == 0 ? 0 : 2 * one.getAsDouble() * other.getAsDouble() / sum);
    }
}
