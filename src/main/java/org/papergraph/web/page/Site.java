package org.papergraph.web.page;

import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.papergraph.store.PublishedGraph;
import org.papergraph.web.catalog.Catalog;
import org.papergraph.web.catalog.LazyCatalog;
import org.papergraph.web.data.Things;
import org.papergraph.web.query.CannedQueries;
import org.papergraph.web.query.Limits;

/** All that pages are made from. */
public record Site(PublishedGraph graph, CannedQueries queries, Limits limits, Things things,
        LazyCatalog lazyCatalog, Reading reading) {

    /** The lists of the graph. */
    Catalog catalog() {
        return lazyCatalog.get();
    }

    /** Reads the default graph in one transaction. What is read must be complete when the function returns. */
    <T> T read(Function<Graph, T> reading) {
        DatasetGraph dataset = graph.dataset().asDatasetGraph();
        return Txn.calculateRead(dataset, () -> reading.apply(dataset.getDefaultGraph()));
    }

    /** The path of the SPARQL endpoint, relative to the server's top. */
    String endpoint() {
        return graph.config().serviceName() + "/sparql";
    }
}
