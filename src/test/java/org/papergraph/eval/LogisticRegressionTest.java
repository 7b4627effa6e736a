package org.papergraph.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogisticRegressionTest {
    @Test
    void oneFeatureOfTwoValuesGivesTheLogOddsOfItsShares() {
        // 0: 3 of 4 right, 1: 1 of 4 right, hardly any ridge -> log 3, and log(1/3) - log 3 for the step from 0 to 1
        double[][] features = {{0}, {0}, {0}, {0}, {1}, {1}, {1}, {1}};
        boolean[] outcomes = {true, true, true, false, true, false, false, false};
        LogisticRegression fitted = LogisticRegression.fit(features, outcomes, 1e-9);

        assertEquals(Math.log(3), fitted.intercept(), 1e-6);
        assertEquals(-2 * Math.log(3), fitted.weights().getFirst(), 1e-6);
    }

    @Test
    void aStrongRidgeLeavesOnlyTheMeanShare() {
        // 3 of 4 right, a feature that tells them apart, a huge ridge -> log 3 and almost no weight
        LogisticRegression fitted = LogisticRegression.fit(new double[][]{{1}, {1}, {1}, {0}},
                new boolean[]{true, true, true, false}, 1e9);

        assertEquals(Math.log(3), fitted.intercept(), 1e-6);
        assertEquals(0, fitted.weights().getFirst(), 1e-6);
    }

    @Test
    void aFeatureThatIsAlwaysTheSameGetsNoWeight() {
        LogisticRegression fitted = LogisticRegression.fit(new double[][]{{7, 1}, {7, 0}, {7, 1}, {7, 0}},
                new boolean[]{true, false, false, true}, 1);
        assertEquals(0, fitted.weights().getFirst());
    }

    @Test
    void theUnitOfAFeatureDoesNotMatter() {
        // the same feature in thousandths -> a weight a thousand times as large
        boolean[] outcomes = {true, true, false, true, false, false};
        LogisticRegression whole = LogisticRegression.fit(new double[][]{{3}, {2}, {2}, {1}, {1}, {0}}, outcomes, 1);
        LogisticRegression parts = LogisticRegression.fit(
                new double[][]{{.003}, {.002}, {.002}, {.001}, {.001}, {0}}, outcomes, 1);
        assertEquals(1000 * whole.weights().getFirst(), parts.weights().getFirst(), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noOtherWeightsAreMoreLikely(long seed) {
        // random examples; brute force: 2,000 random weights near and far from the fitted ones, none better
        Random random = new Random(seed);
        double[][] features = IntStream.range(0, 60).mapToObj(i -> new double[]{random.nextGaussian(),
                5 * random.nextDouble(), random.nextBoolean() ? 1 : 0}).toArray(double[][]::new);
        boolean[] outcomes = new boolean[features.length];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = random.nextGaussian() < features[i][0] - features[i][1] / 5 + 1;
        }
        double ridge = 4 * random.nextDouble() + .1;
        LogisticRegression fitted = LogisticRegression.fit(features, outcomes, ridge);
        double best = objective(features, outcomes, ridge, fitted.intercept(), fitted.weights());

        for (int trial = 0; trial < 2_000; trial++) {
            double spread = Math.pow(10, -4 * random.nextDouble());
            double intercept = fitted.intercept() + spread * random.nextGaussian();
            List<Double> weights = fitted.weights().stream().map(each -> each + spread * random.nextGaussian())
                    .toList();
            double other = objective(features, outcomes, ridge, intercept, weights);
            assertTrue(other <= best + 1e-9,
                    "seed " + seed + ": " + intercept + " " + weights + " gives " + other + ", more than " + best);
        }
    }

    @Test
    void examplesWithoutOutcomesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> LogisticRegression.fit(new double[0][], new boolean[0], 1));
        assertThrows(IllegalArgumentException.class,
                () -> LogisticRegression.fit(new double[][]{{1}}, new boolean[2], 1));
    }

    /** The log-likelihood less the ridge, written down as the Javadoc says it. */
    private static double objective(double[][] features, boolean[] outcomes, double ridge, double intercept,
            List<Double> weights) {
        double sum = 0;
        for (int i = 0; i < outcomes.length; i++) {
            double logOdds = intercept;
            for (int j = 0; j < weights.size(); j++) {
                logOdds += weights.get(j) * features[i][j];
            }
            sum -= Math.log1p(Math.exp(outcomes[i] ? -logOdds : logOdds));
        }
        for (int j = 0; j < weights.size(); j++) {
            int feature = j;
            double mean = IntStream.range(0, features.length).mapToDouble(i -> features[i][feature]).average()
                    .orElseThrow();
            double variance = IntStream.range(0, features.length)
                    .mapToDouble(i -> Math.pow(features[i][feature] - mean, 2)).average().orElseThrow();
            sum -= ridge / 2 * weights.get(j) * weights.get(j) * variance;
        }
        return sum;
    }
}
