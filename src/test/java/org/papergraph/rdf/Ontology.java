package org.papergraph.rdf;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.concept.Namespace;

/** {@code ontology/papergraph.ttl} as tests see it: the terms that a graph may use. */
public final class Ontology {
    private final Graph graph = RDFDataMgr.loadGraph("ontology/papergraph.ttl");
    private final Set<Node> terms = graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
            .filter(triple -> !triple.getObject().equals(OWL2.Ontology.asNode()))
            .map(Triple::getSubject).collect(Collectors.toUnmodifiableSet());

    Graph graph() {
        return graph;
    }

    /** All declared terms, own and reused. */
    Set<Node> terms() {
        return terms;
    }

    Stream<Node> ownTerms() {
        return terms.stream().filter(term -> term.getNameSpace().equals(Namespace.PG));
    }

    Stream<Node> reusedTerms() {
        return terms.stream().filter(term -> !term.getNameSpace().equals(Namespace.PG));
    }

    /** What is stated of a term by one property. */
    Stream<Node> stated(Node term, Node property) {
        return graph.stream(term, property, Node.ANY).map(Triple::getObject);
    }

    /** The properties and classes of some triples that are not declared, as IRIs, sorted. */
    public Set<String> undeclared(Stream<Triple> triples) {
        return triples.flatMap(triple -> triple.getPredicate().equals(RDF.Nodes.type)
                ? Stream.of(triple.getPredicate(), triple.getObject())
                : Stream.of(triple.getPredicate()))
                .filter(term -> !terms.contains(term)).map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
