package org.papergraph.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.papergraph.rdf.Terms;

/** What things are called, for people. Reads inside the transaction of whoever made it. */
final class Labels {
    private static final List<Node> NAMES = List.of(Terms.PREF_LABEL, Terms.LABEL, Terms.TITLE, Terms.NAME,
            Terms.QUOTE, Terms.SHORT_FORM);

    private final Graph graph;

    Labels(Graph graph) {
        this.graph = graph;
    }

    /** A thing's name; where the graph has none, the end of its IRI. A literal's text. */
    String of(Node node) {
        if (!node.isURI()) {
            return node.getLiteralLexicalForm();
        }
        return NAMES.stream().flatMap(name -> first(node, name)).findFirst().orElseGet(() -> end(node.getURI()));
    }

    private Stream<String> first(Node node, Node name) {
        ExtendedIterator<String> values = graph.find(node, name, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm());
        try {
            return values.hasNext() ? Stream.of(values.next()) : Stream.empty();
        } finally {
            values.close();
        }
    }

    /** Whether this server has a page about a thing. */
    boolean isOurs(Node node) {
        return graph.contains(node, Node.ANY, Node.ANY);
    }

    private static String end(String iri) {
        String shortened = Terms.shortened(iri);
        return shortened.equals(iri) ? iri.substring(iri.lastIndexOf('/', iri.length() - 2) + 1) : shortened;
    }
}
