package org.papergraph.web.data;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.papergraph.common.ErrorId;
import org.papergraph.rdf.Description;
import org.papergraph.store.PublishedGraph;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.EntityTag;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.QueryResult;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebException;
import org.papergraph.web.http.WebRequest;
import org.papergraph.web.query.RowCap;

/**
 * Every thing of the graph at the path of its IRI, whatever host the server runs on: {@code {base}id/concept/fmri} at
 * {@code /id/concept/fmri}.
 */
public final class LinkedThings implements Resource {
    private final PublishedGraph graph;

    public LinkedThings(PublishedGraph graph) {
        this.graph = graph;
    }

    @Override
    public Answer get(WebRequest request) {
        Offer offer = request.choose(Offer.GRAPHS);
        String iri = graph.manifest().base() + request.path().substring(1);
        DatasetGraph dataset = graph.dataset().asDatasetGraph();
        Description description = Txn
                .calculateRead(dataset, () -> Description.of(NodeFactory.createURI(iri), dataset.getDefaultGraph()))
                .orElseThrow(() -> new WebException(Answer.NOT_FOUND, ErrorId.PG405_NOT_FOUND,
                        "The graph knows nothing of <" + iri + ">."));
        Answer answer = Answer.ok(offer.contentType(), out -> write(description.triples(), offer, out))
                .with(EntityTag.of(graph.manifest().buildId(), offer.name()))
                .with("Link", "<" + iri + ">; rel=\"describes\"");
        return description.cut()
                ? answer.with(RowCap.HEADER, Integer.toString(Description.MOST_BACK))
                : answer;
    }

    private static void write(Graph triples, Offer offer, OutputStream out) {
        offer.format().write(new QueryResult.Triples(triples), out);
    }
}
