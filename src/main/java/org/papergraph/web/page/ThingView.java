package org.papergraph.web.page;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.WebRequest;

/** The page of one kind of thing. */
interface ThingView {
    /** The page of a thing; empty if the thing is not of this kind. Runs inside a read transaction. */
    Optional<Answer> page(Node thing, Graph graph, WebRequest request);
}
