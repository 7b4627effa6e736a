package org.papergraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Holds a graph against {@code ontology/shapes.ttl}. Of what breaks a shape only the count and some examples are kept,
 * so that a thoroughly broken graph takes no more memory than a sound one.
 */
public final class GraphValidation {
    private static final String SHAPES = "ontology/shapes.ttl";
    /** Violations of so many things are held in full before they are counted. */
    private static final int BATCH = 500;

    private final Graph graph;
    private final int examples;
    private final Shapes shapes = Shapes.parse(shapes());
    private final SortedMap<Key, Group> groups = new TreeMap<>();

    private GraphValidation(Graph graph, int examples) {
        this.graph = graph;
        this.examples = examples;
    }

    /**
     * Validates a published graph in one read transaction; some 30 microseconds of one processor a triple.
     *
     * @param examples the most to give for a finding
     */
    public static ValidationReport of(PublishedGraph published, int examples) {
        DatasetGraph dataset = published.dataset().asDatasetGraph();
        return Txn.calculateRead(dataset, () -> of(dataset.getDefaultGraph(), examples));
    }

    static ValidationReport of(Graph graph, int examples) {
        GraphValidation validation = new GraphValidation(graph, examples);
        validation.shapes.getTargetShapes().forEach(validation::validate);
        return validation.report();
    }

    /** The shapes in the jar. */
    static Graph shapes() {
        try (InputStream bytes = GraphValidation.class.getClassLoader().getResourceAsStream(SHAPES)) {
            return RDFParser.source(bytes).lang(Lang.TURTLE).base("resource:///" + SHAPES).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void validate(Shape shape) {
        List<Node> batch = new ArrayList<>(BATCH);
        for (Node focus : VLib.focusNodes(graph, shape)) {
            batch.add(focus);
            if (batch.size() == BATCH) {
                validate(shape, batch);
                batch.clear();
            }
        }
        validate(shape, batch);
    }

    private void validate(Shape shape, List<Node> batch) {
        ValidationContext context = ValidationContext.create(shapes, graph);
        batch.forEach(focus -> VLib.validateShape(context, graph, shape, focus));
        context.generateReport().getEntries().forEach(this::count);
    }

    private void count(ReportEntry entry) {
        Group group = groups.computeIfAbsent(new Key(entry.source().getURI(), entry.message()), unseen -> new Group());
        group.count++;
        if (group.examples.size() < examples) {
            group.examples.add(new ValidationReport.Example(text(entry.focusNode()),
                    Optional.ofNullable(entry.value()).map(GraphValidation::text)));
        }
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : NodeFmtLib.strTTL(node);
    }

    private ValidationReport report() {
        return new ValidationReport(groups.entrySet().stream()
                .map(group -> new ValidationReport.Finding(group.getKey().shape(), group.getKey().message(),
                        group.getValue().count, group.getValue().examples))
                .toList());
    }

    private record Key(String shape, String message) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int shapes = shape.compareTo(other.shape);
            return shapes != 0 ? shapes : message.compareTo(other.message);
        }
    }

    private static final class Group {
        private final List<ValidationReport.Example> examples = new ArrayList<>();
        private long count;
    }
}
