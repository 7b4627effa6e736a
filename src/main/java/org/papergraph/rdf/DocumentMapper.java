package org.papergraph.rdf;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** What a document of data says of itself, so that it can be passed on alone. */
public final class DocumentMapper {
    /** The licence of all that papergraph adds to papers: Creative Commons Attribution 4.0. */
    public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    /** What the dataset is called. */
    static final String TITLE = "papergraph: papers and their concepts";

    private final Iris iris;

    public DocumentMapper(Iris iris) {
        this.iris = iris;
    }

    /** What it is about, what it belongs to, and on what terms it can be used. */
    public Stream<Triple> triples(String document, Node thing) {
        Node node = NodeFactory.createURI(document);
        return Stream.of(Triple.create(node, Terms.TYPE, Terms.DOCUMENT),
                Triple.create(node, Terms.PRIMARY_TOPIC, thing),
                Triple.create(node, Terms.IN_DATASET, iris.dataset()),
                Triple.create(iris.dataset(), Terms.TITLE, Literals.text(TITLE)),
                Triple.create(node, Terms.LICENSE, NodeFactory.createURI(LICENCE)));
    }
}
