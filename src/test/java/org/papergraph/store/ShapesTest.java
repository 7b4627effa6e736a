package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShapesTest {
    private static final String EXAMPLE = "src/test/resources/shapes/graph.ttl";
    private static final String SH = "http://www.w3.org/ns/shacl#";

    private final Shapes shapes = Shapes.parse(GraphValidation.shapes());

    @Test
    void theExampleKeepsEveryPromise() {
        // graph.ttl -> no finding
        assertEquals(List.of(), GraphValidation.of(example(), 3).findings());
    }

    @Test
    void theExampleUsesEveryShape() {
        // each shape has a thing in graph.ttl to speak of, each property a value; but for what must not be there
        Graph example = example();
        TreeSet<String> unused = new TreeSet<>();
        for (Shape shape : shapes.getTargetShapes()) {
            if (VLib.focusNodes(example, shape).isEmpty()) {
                unused.add(shape.getShapeNode().getLocalName());
            }
            properties(shape).filter(property -> VLib.focusNodes(example, shape).stream()
                    .allMatch(focus -> ShaclPaths.valueNodes(example, focus, property.getPath()).isEmpty()))
                    .forEach(property -> unused.add(property.getShapeNode().getLocalName()));
        }
        assertEquals(Set.of("Candidate-noSubject"), unused);
    }

    private static Stream<PropertyShape> properties(Shape shape) {
        return shape instanceof PropertyShape property
                ? Stream.of(property)
                : shape.getPropertyShapes().stream();
    }

    @TestFactory
    Stream<DynamicTest> everyFaultIsReportedByTheShapesThatItNames() {
        // "### Tag-mention MinCount" and its update -> shape:Tag-mention reports sh:MinCountConstraintComponent
        return ShapeFault.all().stream().map(fault -> DynamicTest.dynamicTest(fault.title(), () -> {
            Graph broken = example();
            fault.applyTo(broken);
            Set<ShapeConstraint> reported = ShaclValidator.get().validate(shapes, broken).getEntries().stream()
                    .map(ShapeConstraint::of).collect(Collectors.toSet());
            assertTrue(reported.containsAll(fault.breaks()), () -> "reported: " + reported);
        }));
    }

    @Test
    void everyConstraintOfEveryShapeHasItsFault() {
        // shapes.ttl -> (shape, component) pairs, the same as those that faults.ru breaks
        Set<ShapeConstraint> broken = ShapeFault.all().stream().flatMap(fault -> fault.breaks().stream())
                .collect(Collectors.toSet());
        assertEquals(sorted(ShapeConstraint.all(shapes)), sorted(broken));
    }

    private static List<String> sorted(Set<ShapeConstraint> constraints) {
        return constraints.stream().map(each -> each.shape() + " " + each.component()).sorted().toList();
    }

    @Test
    void everyShapeSaysWhatToDo() {
        // each named shape, or its query -> an sh:message that ends a sentence
        Graph graph = GraphValidation.shapes();
        for (ShapeConstraint each : ShapeConstraint.all(shapes)) {
            Node shape = node("https://w3id.org/papergraph/shapes#" + each.shape());
            boolean says = Stream.concat(Stream.of(shape), graph.stream(shape, node(SH + "sparql"), Node.ANY)
                    .map(triple -> triple.getObject()))
                    .flatMap(holder -> graph.stream(holder, node(SH + "message"), Node.ANY))
                    .anyMatch(message -> message.getObject().getLiteralLexicalForm().endsWith("."));
            assertTrue(says, each.shape());
        }
    }

    @Test
    void aReportCountsAllAndShowsTheFirst() {
        // five mentions lose their quotes, examples wanted: 2 -> "Mention-quote": 5, two mentions, no value
        Graph broken = example();
        broken.remove(Node.ANY, node("https://w3id.org/papergraph/ns#quote"), Node.ANY);

        ValidationReport report = GraphValidation.of(broken, 2);

        assertFalse(report.conforms());
        ValidationReport.Finding quotes = report.findings().stream()
                .filter(each -> each.shape().endsWith("#Mention-quote")).findFirst().orElseThrow();
        assertEquals(5, quotes.count());
        assertEquals(2, quotes.examples().size());
        assertTrue(quotes.examples().getFirst().focus().contains("#char="));
        assertEquals(Optional.empty(), quotes.examples().getFirst().value());
        assertTrue(quotes.message().contains("pg:quote"));
        assertTrue(report.violations() > 5);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Graph example() {
        return RDFDataMgr.loadGraph(EXAMPLE);
    }
}
