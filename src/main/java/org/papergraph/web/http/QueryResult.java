package org.papergraph.web.http;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.RowSet;

/** What a query gives. To be used inside the call that hands it over, while the transaction lasts. */
public sealed interface QueryResult {
    /** The rows of a SELECT, to be read once. */
    record Rows(RowSet rows) implements QueryResult {}

    /** The triples of a CONSTRUCT or DESCRIBE, with the query's prefixes. */
    record Triples(Graph graph) implements QueryResult {}

    /** The answer to an ASK. */
    record Answer(boolean yes) implements QueryResult {}
}
