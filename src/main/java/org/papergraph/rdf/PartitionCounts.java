package org.papergraph.rdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What a graph holds of each class and each property, counted while its triples go by; each triple once. For one thread;
 * memory is that of the distinct classes and properties.
 */
public final class PartitionCounts {
    private final Map<Node, Long> properties = new HashMap<>();
    private final Map<Node, Long> classes = new HashMap<>();
    private final Map<Node, Node> examples = new HashMap<>();
    private long triples;

    public PartitionCounts() {}

    PartitionCounts(PartitionCounts other) {
        properties.putAll(other.properties);
        classes.putAll(other.classes);
        examples.putAll(other.examples);
        triples = other.triples;
    }

    public void add(Triple triple) {
        triples++;
        properties.merge(triple.getPredicate(), 1L, Long::sum);
        if (triple.getPredicate().equals(Terms.TYPE)) {
            classes.merge(triple.getObject(), 1L, Long::sum);
            examples.putIfAbsent(triple.getObject(), triple.getSubject());
        }
    }

    long triples() {
        return triples;
    }

    /** How many triples each property has, by its IRI. */
    SortedMap<String, Long> properties() {
        return sorted(properties);
    }

    /** How many things each class has, by its IRI. */
    SortedMap<String, Long> classes() {
        return sorted(classes);
    }

    long things(Node type) {
        return classes.getOrDefault(type, 0L);
    }

    /** The first thing of a class that was seen. */
    Optional<Node> example(Node type) {
        return Optional.ofNullable(examples.get(type));
    }

    private static SortedMap<String, Long> sorted(Map<Node, Long> counts) {
        SortedMap<String, Long> sorted = new TreeMap<>();
        counts.forEach((node, count) -> sorted.put(node.getURI(), count));
        return Collections.unmodifiableSortedMap(sorted);
    }
}
