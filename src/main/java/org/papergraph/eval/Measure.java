package org.papergraph.eval;

import java.util.OptionalDouble;

/**
 * One line of an evaluation.
 *
 * @param name      what is measured, with its averaging
 * @param precision 0 to 1; empty where the gold does not say what is wrong
 * @param recall    0 to 1; empty where the measure has none
 * @param f1        0 to 1
 * @param counts    what the numbers were made from
 * @param reference the score to compare with; may be empty
 */
public record Measure(String name, OptionalDouble precision, OptionalDouble recall, OptionalDouble f1, String counts,
        String reference) {

    static Measure micro(String name, Scores scores, String reference) {
        return new Measure(name, scores.precision().value(), scores.recall().value(), scores.f1(),
                counts(scores), reference);
    }

    /** What precision and recall were made from, in words. */
    static String counts(Scores scores) {
        return "right " + scores.precision() + ", found " + scores.recall();
    }

    /** Precision and recall that were averaged before; F1 is their harmonic mean. */
    static Measure averaged(String name, OptionalDouble precision, OptionalDouble recall, String reference) {
        return new Measure(name, precision, recall, Scores.harmonicMean(precision, recall), "", reference);
    }

    static Measure recallOnly(String name, Share recall, String reference) {
        return new Measure(name, OptionalDouble.empty(), recall.value(), OptionalDouble.empty(), "found " + recall,
                reference);
    }

    /** A measure that is no share. */
    static Measure countsOnly(String name, String counts, String reference) {
        return new Measure(name, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), counts,
                reference);
    }

    static Measure precisionOnly(String name, Share precision, String reference) {
        return new Measure(name, precision.value(), OptionalDouble.empty(), OptionalDouble.empty(),
                "right " + precision, reference);
    }
}
