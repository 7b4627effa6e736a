package org.papergraph.store;

import java.util.List;
import java.util.Optional;

/**
 * What in a graph breaks its shapes.
 *
 * @param findings by shape and message; empty if the graph keeps all promises
 */
public record ValidationReport(List<Finding> findings) {
    /**
     * All that breaks one shape in one way.
     *
     * @param shape    IRI of the shape or of its property, as {@code ontology/shapes.ttl} names it
     * @param message  what to do
     * @param count    how often
     * @param examples the first ones
     */
    public record Finding(String shape, String message, long count, List<Example> examples) {
        public Finding {
            examples = List.copyOf(examples);
        }
    }

    /**
     * A place where a shape is broken.
     *
     * @param focus IRI of the thing that the shape is about
     * @param value what is wrong there, as an IRI or a literal in the way of Turtle; empty where something is missing
     */
    public record Example(String focus, Optional<String> value) {}

    public ValidationReport {
        findings = List.copyOf(findings);
    }

    public boolean conforms() {
        return findings.isEmpty();
    }

    /** How often a shape is broken, all findings together. */
    public long violations() {
        return findings.stream().mapToLong(Finding::count).sum();
    }
}
