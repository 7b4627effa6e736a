package org.papergraph.web.query;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.rdf.Terms;

/** What a SPARQL endpoint says of itself when it is asked nothing: SPARQL 1.1 Service Description. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private ServiceDescription() {}

    /** The description of the endpoint at an address; its default dataset is the one that the graph's VoID describes. */
    static Graph of(String endpoint, DatasetGraph served) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
        Node service = NodeFactory.createURI(endpoint);
        graph.add(service, RDF.type.asNode(), sd("Service"));
        graph.add(service, sd("endpoint"), service);
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        for (String format : new String[]{"SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV",
                "SPARQL_Results_TSV", "Turtle", "JSON-LD", "N-Triples", "RDF_XML"}) {
            graph.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format));
        }
        // Full-text search; calls to other servers are no feature here, nor is reading what a query names.
        graph.add(service, sd("propertyFeature"), NodeFactory.createURI(TextQuery.NS + "query"));
        Node dataset = Txn.calculateRead(served, () -> described(served.getDefaultGraph()))
                .orElseGet(() -> NodeFactory.createURI(endpoint + "#dataset"));
        Node defaultGraph = NodeFactory.createURI(endpoint + "#graph");
        graph.add(service, sd("defaultDataset"), dataset);
        graph.add(dataset, RDF.type.asNode(), sd("Dataset"));
        graph.add(dataset, sd("defaultGraph"), defaultGraph);
        graph.add(defaultGraph, RDF.type.asNode(), sd("Graph"));
        return graph;
    }

    private static Optional<Node> described(Graph triples) {
        ExtendedIterator<Triple> described = triples.find(Node.ANY, Terms.URI_SPACE, Node.ANY);
        try {
            return described.hasNext() ? Optional.of(described.next().getSubject()) : Optional.empty();
        } finally {
            described.close();
        }
    }

    private static Node sd(String term) {
        return NodeFactory.createURI(SD + term);
    }
}
