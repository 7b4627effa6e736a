package org.papergraph.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The chance that a tag is right, as a logistic function of its {@link TagFeatures}, and the least chance with which it is
 * given. The shipped weights stand in {@code detect/confidence.tsv}; {@code papergraph calibrate} fits and writes them.
 *
 * @param weights   log-odds for one unit of each feature, in the order of {@link TagFeatures#NAMES}
 * @param threshold 0 to 1; what is below is a candidate instead of a tag
 */
public record Confidence(double intercept, List<Double> weights, double threshold) {
    private static final String INTERCEPT = "intercept";
    private static final String THRESHOLD = "threshold";
    private static final Confidence SHIPPED = parse(ResourceLines.of("confidence.tsv"));

    public Confidence {
        weights = List.copyOf(weights);
        if (weights.size() != TagFeatures.NAMES.size()) {
            throw new IllegalArgumentException(
                    weights.size() + " weights for the " + TagFeatures.NAMES.size() + " features");
        }
    }

    /** The one that detection uses. */
    public static Confidence shipped() {
        return SHIPPED;
    }

    /**
     * Reads lines of a name, a tab and a number, as {@link #lines()} writes them.
     *
     * @throws IllegalArgumentException if a name is missing or its number is none
     */
    static Confidence parse(List<String> lines) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (String line : lines) {
            int tab = line.indexOf('\t');
            values.put(line.substring(0, Math.max(0, tab)), Double.valueOf(line.substring(tab + 1)));
        }
        return new Confidence(value(values, INTERCEPT),
                TagFeatures.NAMES.stream().map(name -> value(values, name)).toList(), value(values, THRESHOLD));
    }

    private static double value(Map<String, Double> values, String name) {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("no line gives " + name);
        }
        return values.get(name);
    }

    /** The lines of the file: a name, a tab and a number with three decimals. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(INTERCEPT, intercept));
        for (int i = 0; i < weights.size(); i++) {
            lines.add(line(TagFeatures.NAMES.get(i), weights.get(i)));
        }
        lines.add(line(THRESHOLD, threshold));
        return lines;
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%s\t%.3f", name, value);
    }

    /** 0 to 1, in thousandths. */
    public double of(TagFeatures features) {
        double[] values = features.values();
        double logOdds = intercept;
        for (int i = 0; i < values.length; i++) {
            logOdds += weights.get(i) * values[i];
        }
        return Salience.squeezed(logOdds);
    }
}
