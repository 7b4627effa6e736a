package org.papergraph.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Predicted confidence against the observed share of right tags.
 *
 * @param tenths the tenths of the scale from 0 to 1 that have tags, lowest first
 */
public record Reliability(List<Tenth> tenths) {
    /** Tenths with fewer tags than this tell nothing: their shares jump by chance. */
    static final int ENOUGH = 30;
    private static final String REFERENCE = "at most 0.080 wanted";
    static final Reliability NONE = new Reliability(List.of());

    /**
     * The tags whose confidence is at least {@code number / 10} and below {@code (number + 1) / 10}; the last tenth has 1,
     * too.
     *
     * @param number    0 to 9
     * @param predicted mean confidence, 0 to 1
     */
    public record Tenth(int number, double predicted, Share observed) {
        /** Predicted less observed: above 0 where confidence promises too much. */
        public double difference() {
            return predicted - observed.value().orElse(0);
        }

        /** {@code 0.8-0.9}. */
        String range() {
            return String.format(Locale.ROOT, "%.1f-%.1f", number / 10.0, (number + 1) / 10.0);
        }
    }

    /** A tag's confidence, 0 to 1, and whether it was right. */
    record Outcome(double confidence, boolean right) {}

    public Reliability {
        tenths = List.copyOf(tenths);
    }

    static Reliability of(List<Outcome> outcomes) {
        List<Tenth> tenths = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            int wanted = number;
            List<Outcome> here = outcomes.stream().filter(each -> number(each.confidence()) == wanted).toList();
            if (!here.isEmpty()) {
                int right = (int) here.stream().filter(Outcome::right).count();
                tenths.add(new Tenth(number, here.stream().mapToDouble(Outcome::confidence).average().orElse(0),
                        new Share(right, here.size())));
            }
        }
        return new Reliability(tenths);
    }

    /** In thousandths first, as confidence is given: 0.3 is 3 tenths, whatever its last bit. */
    private static int number(double confidence) {
        return (int) Math.min(9, Math.round(1000 * confidence) / 100);
    }

    /** The tenth with enough tags whose prediction is furthest off; empty if none has enough. */
    public Optional<Tenth> worst() {
        return tenths.stream().filter(tenth -> tenth.observed().whole() >= ENOUGH)
                .max(Comparator.comparingDouble(tenth -> Math.abs(tenth.difference())));
    }

    /** The worst tenth as a line of an evaluation. */
    Measure measure() {
        return Measure.countsOnly("calibration, largest difference in a tenth of " + ENOUGH + " tags or more",
                worst().map(tenth -> String.format(Locale.ROOT, "%.3f in %s (%d tags)",
                        Math.abs(tenth.difference()), tenth.range(), tenth.observed().whole()))
                        .orElse("no tenth has as many"),
                REFERENCE);
    }
}
