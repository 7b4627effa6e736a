package org.papergraph.web.data;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.common.ErrorId;
import org.papergraph.store.PublishedGraph;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebException;
import org.papergraph.web.http.WebRequest;

/**
 * A thing of the graph at the path of its IRI, whatever host the server runs on. A thing is no document, so the answer is
 * 303 to the document about it that suits the client: {@code /page/...} or {@code /data/....ttl} and its like.
 */
public final class ThingRedirect implements Resource {
    private final PublishedGraph graph;
    private final Things things;

    public ThingRedirect(PublishedGraph graph, Things things) {
        this.graph = graph;
        this.things = things;
    }

    @Override
    public Answer get(WebRequest request) {
        String iri = things.iriAt(request.path());
        Offer offer = request.choose(Offer.THINGS);
        LinkedThings.known(graph, iri);
        return Answer.seeOther(request.root() + address(offer, iri)).with("Link", links(request.root(), iri));
    }

    private String address(Offer offer, String iri) {
        return offer.equals(Offer.HTML) ? things.page(iri) : things.data(iri, offer.extension());
    }

    /** All documents about the thing, for clients that choose for themselves. */
    private String links(String root, String iri) {
        List<String> links = Offer.THINGS.stream().map(offer -> "<" + root + address(offer, iri)
                + ">; rel=\"describedby\"; type=\"" + offer.type() + "\"").toList();
        return String.join(", ", links);
    }
}
