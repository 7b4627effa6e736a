package org.papergraph.eval;

import java.util.Arrays;
import java.util.List;

/**
 * A logistic function fitted to outcomes: the weights that maximise the likelihood less half the ridge times the sum of
 * their squares, each weight taken for one standard deviation of its feature; the intercept is free. Found by Newton's
 * method from zero, so that the same examples give the same weights.
 */
final class LogisticRegression {
    private static final int MOST_STEPS = 100;
    private static final double SMALL = 1e-10;

    private final double intercept;
    private final List<Double> weights;

    private LogisticRegression(double intercept, List<Double> weights) {
        this.intercept = intercept;
        this.weights = weights;
    }

    /**
     * Fits examples of equally many features.
     *
     * @param ridge what large weights cost, above 0
     * @throws IllegalArgumentException if there is no example, or the two arrays differ in length
     */
    static LogisticRegression fit(double[][] features, boolean[] outcomes, double ridge) {
        if (features.length == 0 || features.length != outcomes.length) {
            throw new IllegalArgumentException(features.length + " examples, " + outcomes.length + " outcomes");
        }
        double[] means = means(features);
        double[] deviations = deviations(features, means);
        double[] solution = newton(standardised(features, means, deviations), outcomes, ridge);
        double intercept = solution[0];
        Double[] weights = new Double[means.length];
        for (int j = 0; j < means.length; j++) {
            weights[j] = solution[j + 1] / deviations[j];
            intercept -= weights[j] * means[j];
        }
        return new LogisticRegression(intercept, List.of(weights));
    }

    /** The log-odds where every feature is 0. */
    double intercept() {
        return intercept;
    }

    /** Log-odds for one unit of each feature. */
    List<Double> weights() {
        return weights;
    }

    private static double[] means(double[][] features) {
        double[] means = new double[features[0].length];
        for (double[] row : features) {
            for (int j = 0; j < means.length; j++) {
                means[j] += row[j] / features.length;
            }
        }
        return means;
    }

    /** A feature that is always the same deviates by 1, so that it can be divided by; its weight becomes 0. */
    private static double[] deviations(double[][] features, double[] means) {
        double[] squares = new double[means.length];
        for (double[] row : features) {
            for (int j = 0; j < means.length; j++) {
                squares[j] += (row[j] - means[j]) * (row[j] - means[j]) / features.length;
            }
        }
        return Arrays.stream(squares).map(square -> square < SMALL ? 1 : Math.sqrt(square)).toArray();
    }

    /** The rows with a leading 1 for the intercept. */
    private static double[][] standardised(double[][] features, double[] means, double[] deviations) {
        double[][] rows = new double[features.length][means.length + 1];
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = 1;
            for (int j = 0; j < means.length; j++) {
                rows[i][j + 1] = (features[i][j] - means[j]) / deviations[j];
            }
        }
        return rows;
    }

    private static double[] newton(double[][] rows, boolean[] outcomes, double ridge) {
        double[] solution = new double[rows[0].length];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] change = change(rows, outcomes, ridge, solution);
            double largest = 0;
            for (int j = 0; j < solution.length; j++) {
                solution[j] += change[j];
                largest = Math.max(largest, Math.abs(change[j]));
            }
            if (largest < SMALL) {
                break;
            }
        }
        return solution;
    }

    /** The Newton step: the inverse of the curvature times the slope. */
    private static double[] change(double[][] rows, boolean[] outcomes, double ridge, double[] solution) {
        int size = solution.length;
        double[] slope = new double[size];
        double[][] curvature = new double[size][size];
        for (int j = 1; j < size; j++) {
            slope[j] = -ridge * solution[j];
            curvature[j][j] = ridge;
        }
        for (int i = 0; i < rows.length; i++) {
            double[] row = rows[i];
            double chance = chance(solution, row);
            // Never quite 0, so that the intercept can be solved for even where every outcome is the same.
            double spread = Math.max(chance * (1 - chance), SMALL);
            for (int j = 0; j < size; j++) {
                slope[j] += row[j] * ((outcomes[i] ? 1 : 0) - chance);
                for (int k = 0; k < size; k++) {
                    curvature[j][k] += row[j] * row[k] * spread;
                }
            }
        }
        return solved(curvature, slope);
    }

    private static double chance(double[] solution, double[] row) {
        double logOdds = 0;
        for (int j = 0; j < row.length; j++) {
            logOdds += solution[j] * row[j];
        }
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** Gauss elimination; a positive definite matrix needs no pivoting. Uses up both arguments. */
    private static double[] solved(double[][] matrix, double[] vector) {
        for (int pivot = 0; pivot < vector.length; pivot++) {
            for (int row = pivot + 1; row < vector.length; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column < vector.length; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                vector[row] -= factor * vector[pivot];
            }
        }
        for (int row = vector.length - 1; row >= 0; row--) {
            for (int column = row + 1; column < vector.length; column++) {
                vector[row] -= matrix[row][column] * vector[column];
            }
            vector[row] /= matrix[row][row];
        }
        return vector;
    }
}
