package org.papergraph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.papergraph.rdf.Terms;

/** What the graph says of one concept, as pages show it. Reads inside the transaction of whoever made it. */
final class ConceptRecord {
    private final Graph graph;
    private final Node concept;

    ConceptRecord(Graph graph, Node concept) {
        this.graph = graph;
        this.concept = concept;
    }

    /** A concept beside this one. */
    public record Other(String iri, String label, long papers) {}

    boolean exists() {
        return graph.contains(concept, Terms.TYPE, Terms.SKOS_CONCEPT);
    }

    String label() {
        return first(concept, Terms.PREF_LABEL, concept.getURI());
    }

    List<String> texts(Node property) {
        return objects(concept, property).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).sorted()
                .toList();
    }

    /** The IRIs, of this graph or not, that a mapping property links to. */
    List<String> iris(Node property) {
        return objects(concept, property).stream().filter(Node::isURI).map(Node::getURI).sorted().toList();
    }

    long papers() {
        return papers(concept);
    }

    /** By label. */
    List<Other> linked(Node property) {
        return others(objects(concept, property));
    }

    /** Those that have this one as their broader, most papers first. */
    List<Other> narrower() {
        return others(graph.find(Node.ANY, Terms.BROADER, concept).mapWith(Triple::getSubject).toList()).stream()
                .sorted(Comparator.comparingLong((Other other) -> -other.papers())).toList();
    }

    /** Those that this one may be read as, nearest first: one line up from concept to top. */
    List<Other> line() {
        return others(objects(concept, Terms.BROADER_TRANSITIVE)).stream()
                .sorted(Comparator.comparingLong(Other::papers)).toList();
    }

    /** The IRIs of this concept and of all below it. */
    List<String> withNarrower() {
        List<String> iris = new ArrayList<>(List.of(concept.getURI()));
        graph.find(Node.ANY, Terms.BROADER_TRANSITIVE, concept)
                .forEach(triple -> iris.add(triple.getSubject().getURI()));
        return iris;
    }

    private List<Other> others(List<Node> nodes) {
        return nodes.stream().filter(Node::isURI)
                .map(node -> new Other(node.getURI(), first(node, Terms.PREF_LABEL, node.getURI()), papers(node)))
                .sorted(Comparator.comparing(Other::label)).toList();
    }

    private long papers(Node node) {
        return Long.parseLong(first(node, Terms.PAPER_COUNT, "0"));
    }

    private List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    private String first(Node subject, Node property, String otherwise) {
        return objects(subject, property).stream().findFirst().map(Node::getLiteralLexicalForm).orElse(otherwise);
    }
}
