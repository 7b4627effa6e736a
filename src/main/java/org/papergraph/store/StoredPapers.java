package org.papergraph.store;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.papergraph.common.ErrorId;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.PaperKey;
import org.papergraph.rdf.Iris;
import org.papergraph.rdf.Terms;

/** Finds the papers of a published graph, with their texts as they were read. */
public final class StoredPapers {
    private final DatasetGraph dataset;
    private final Iris iris;

    public StoredPapers(PublishedGraph graph) {
        dataset = graph.dataset().asDatasetGraph();
        iris = Iris.under(graph.manifest().base());
    }

    /**
     * The paper with that IRI, key, record id or exact title.
     *
     * @throws StoreException if there is none
     */
    public Paper named(String name) {
        return Txn.calculateRead(dataset, () -> find(dataset.getDefaultGraph(), name)
                .orElseThrow(() -> new StoreException(ErrorId.PG405_NOT_FOUND, "No paper of the graph is called \""
                        + name
                        + "\". Give its IRI, the last step of its IRI, its record id, or its title as it is written.")));
    }

    private Optional<Paper> find(Graph graph, String name) {
        Node byKey = iris.paper(new PaperKey(name));
        if (isPaper(graph, byKey)) {
            return Optional.of(paper(graph, byKey));
        }
        Node literal = NodeFactory.createLiteralString(name);
        return Optional.of(NodeFactory.createURI(name)).filter(node -> isPaper(graph, node))
                .or(() -> subject(graph, Terms.IDENTIFIER, literal)).or(() -> subject(graph, Terms.TITLE, literal))
                .map(node -> paper(graph, node));
    }

    private static boolean isPaper(Graph graph, Node node) {
        return graph.contains(node, Terms.TYPE, Terms.PAPER);
    }

    private static Optional<Node> subject(Graph graph, Node property, Node value) {
        Iterator<Triple> found = graph.find(Node.ANY, property, value);
        return found.hasNext() ? Optional.of(found.next().getSubject()) : Optional.empty();
    }

    static Paper paper(Graph graph, Node node) {
        return Paper.of(text(graph, node, Terms.IDENTIFIER), text(graph, node, Terms.TITLE),
                text(graph, node, Terms.ABSTRACT));
    }

    static String text(Graph graph, Node subject, Node property) {
        Iterator<Triple> found = graph.find(subject, property, Node.ANY);
        return found.hasNext() ? found.next().getObject().getLiteralLexicalForm() : "";
    }
}
