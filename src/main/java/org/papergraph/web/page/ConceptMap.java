package org.papergraph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.LayoutModel2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.papergraph.web.catalog.ConceptNetwork.Pair;
import org.papergraph.web.catalog.Entry;

/**
 * A picture of concepts and of which occur together: laid out here, so that a browser only draws it and needs no script.
 * The same concepts and pairs give the same picture.
 */
public record ConceptMap(int width, int height, List<Dot> dots, List<Line> lines) {
    private static final int MARGIN = 70;
    private static final int TOP = 24;
    private static final int ROUNDS = 100;
    private static final double SMALLEST = 4;
    private static final double LARGEST = 16;
    private static final double FINEST = 0.6;
    private static final double THICKEST = 5;

    public ConceptMap {
        dots = List.copyOf(dots);
        lines = List.copyOf(lines);
    }

    /** A concept in the picture; coordinates and sizes in the picture's units, as SVG writes them. */
    public record Dot(String x, String y, String radius, String label, String href, String title) {}

    /** Two concepts that occur together. */
    public record Line(String x1, String y1, String x2, String y2, String width, String title) {}

    /**
     * Draws concepts.
     *
     * @param pairs by their places in {@code concepts}, the strongest first
     */
    static ConceptMap of(List<Entry> concepts, List<Pair> pairs, int width, int height, Links links) {
        List<Point2D> points = LabelSpread.of(layout(concepts.size(), pairs, width, height),
                concepts.stream().map(Entry::label).toList(), width, height);
        double mostPapers = concepts.stream().mapToLong(Entry::count).max().orElse(1);
        double strongest = pairs.isEmpty() ? 1 : pairs.getFirst().papers();
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++) {
            Entry concept = concepts.get(i);
            double radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(concept.count() / mostPapers);
            dots.add(new Dot(number(points.get(i).getX()), number(points.get(i).getY()), number(radius),
                    concept.label(), links.page(concept.iri()), concept.label() + ": " + concept.count() + " papers"));
        }
        List<Line> lines = pairs.stream().map(pair -> line(pair, points.get(pair.one()), points.get(pair.other()),
                FINEST + (THICKEST - FINEST) * pair.papers() / strongest, concepts)).toList();
        return new ConceptMap(width, height, dots, lines);
    }

    private static Line line(Pair pair, Point2D one, Point2D other, double width, List<Entry> concepts) {
        return new Line(number(one.getX()), number(one.getY()), number(other.getX()), number(other.getY()),
                number(width), concepts.get(pair.one()).label() + " and " + concepts.get(pair.other()).label() + ": "
                        + pair.papers() + " papers");
    }

    private static List<Point2D> layout(int dots, List<Pair> pairs, int width, int height) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        for (int i = 0; i < dots; i++) {
            graph.addVertex(i);
        }
        pairs.forEach(pair -> graph.addEdge(pair.one(), pair.other()));
        LayoutModel2D<Integer> model = new MapLayoutModel2D<>(
                new Box2D(MARGIN, TOP, width - 2 * MARGIN, height - 2 * TOP));
        new FRLayoutAlgorithm2D<Integer, DefaultWeightedEdge>(ROUNDS,
                FRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR, new Random(1)).layout(graph, model);
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i < dots; i++) {
            points.add(model.get(i));
        }
        return points;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
