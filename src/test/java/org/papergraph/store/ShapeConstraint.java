package org.papergraph.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;

/**
 * One thing that a named shape demands.
 *
 * @param shape     the shape's local name
 * @param component the constraint component's local name, without {@code ConstraintComponent}
 */
record ShapeConstraint(String shape, String component) {
    /** All that the shapes of a file demand, but for the nameless ones inside {@code sh:or} and the like. */
    static Set<ShapeConstraint> all(Shapes shapes) {
        Set<ShapeConstraint> all = new HashSet<>();
        shapes.getTargetShapes().forEach(shape -> collect(shape, all));
        return all;
    }

    private static void collect(Shape shape, Set<ShapeConstraint> all) {
        shape.getConstraints().forEach(each -> all.add(of(shape.getShapeNode(), each.getComponent())));
        shape.getPropertyShapes().forEach(property -> collect(property, all));
    }

    static ShapeConstraint of(ReportEntry entry) {
        return of(entry.source(), entry.sourceConstraintComponent());
    }

    private static ShapeConstraint of(Node shape, Node component) {
        return new ShapeConstraint(shape.getLocalName(),
                component.getLocalName().replace("ConstraintComponent", ""));
    }
}
