package org.papergraph.web.page;

import java.util.ArrayList;
import java.util.List;
import org.jgrapht.alg.drawing.model.Point2D;

/**
 * Moves points apart until their labels can be read: the points first fill the picture, then any two labels whose boxes
 * overlap push each other away, along the way that is shorter.
 */
final class LabelSpread {
    private static final double LETTER = 6.6;
    private static final double LINE = 34;
    private static final int ROUNDS = 120;
    private static final double TOP = 36;
    private static final double BOTTOM = 20;

    private final double[] x;
    private final double[] y;
    private final double[] half;
    private final int width;
    private final int height;

    private LabelSpread(List<Point2D> points, List<String> labels, int width, int height) {
        this.x = points.stream().mapToDouble(Point2D::getX).toArray();
        this.y = points.stream().mapToDouble(Point2D::getY).toArray();
        this.half = labels.stream().mapToDouble(label -> label.length() * LETTER / 2 + LETTER).toArray();
        this.width = width;
        this.height = height;
    }

    /** The points in their order, within the picture with their labels. */
    static List<Point2D> of(List<Point2D> points, List<String> labels, int width, int height) {
        LabelSpread spread = new LabelSpread(points, labels, width, height);
        stretch(spread.x, width);
        stretch(spread.y, height);
        for (int round = 0; round < ROUNDS; round++) {
            spread.push();
            spread.keepInside();
        }
        List<Point2D> moved = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            moved.add(Point2D.of(spread.x[i], spread.y[i]));
        }
        return moved;
    }

    /** Coordinates from 0 to the size. */
    private static void stretch(double[] values, double size) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = most > least ? (values[i] - least) / (most - least) * size : size / 2;
        }
    }

    private void push() {
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double across = half[i] + half[j] - Math.abs(x[i] - x[j]);
                double down = LINE - Math.abs(y[i] - y[j]);
                if (across > 0 && down > 0) {
                    apart(down < across ? y : x, i, j, Math.min(down, across));
                }
            }
        }
    }

    private static void apart(double[] values, int i, int j, double overlap) {
        double step = (values[i] < values[j] ? -1 : 1) * overlap / 2;
        values[i] += step;
        values[j] -= step;
    }

    private void keepInside() {
        for (int i = 0; i < x.length; i++) {
            double side = Math.min(half[i], width / 2.0);
            x[i] = Math.clamp(x[i], side, width - side);
            y[i] = Math.clamp(y[i], TOP, height - BOTTOM);
        }
    }
}
