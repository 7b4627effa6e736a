package org.papergraph.web.query;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.papergraph.common.ErrorId;
import org.papergraph.web.http.QueryResult;

/** A query with nothing left to fill in. */
public final class BoundQuery {
    private final Query query;
    private final Optional<Paging> paging;

    private BoundQuery(Query query, Optional<Paging> paging) {
        this.query = query;
        this.paging = paging;
    }

    /** A query of which one page is wanted, or all. */
    static BoundQuery of(Query query, Optional<Paging> paging) {
        paging.ifPresent(page -> {
            query.setLimit(page.size());
            query.setOffset(page.offset());
        });
        return new BoundQuery(query, paging);
    }

    /**
     * Any query in SPARQL.
     *
     * @throws QueryException if it cannot be parsed
     */
    public static BoundQuery parse(String sparql) {
        try {
            return new BoundQuery(QueryFactory.create(sparql), Optional.empty());
        } catch (QueryParseException e) {
            throw new QueryException(ErrorId.PG403_QUERY_MALFORMED, "The query cannot be parsed: " + e.getMessage(), e);
        }
    }

    /** As SPARQL, values in place, to be read and run elsewhere. */
    public String sparql() {
        return query.serialize();
    }

    /** Which page of the rows it gives; empty where it gives all. */
    public Optional<Paging> paging() {
        return paging;
    }

    /** The query that counts the rows of all pages; its one row has one number. For a query that gives rows. */
    BoundQuery counting() {
        Query rows = query.cloneQuery();
        rows.setLimit(Query.NOLIMIT);
        rows.setOffset(Query.NOLIMIT);
        if (rows.hasOrderBy()) {
            rows.getOrderBy().clear();
        }
        Query count = QueryFactory.make();
        count.setQuerySelectType();
        count.setQueryPattern(new ElementSubQuery(rows));
        count.addResultVar("rows", count.allocAggregate(new AggCount()));
        return new BoundQuery(count, Optional.empty());
    }

    /** Whether it gives a graph; else it gives rows or an answer. */
    public boolean givesGraph() {
        return query.isConstructType() || query.isDescribeType();
    }

    /**
     * Runs the query in a read transaction and hands the result over inside it. Under a limit of rows the result is
     * complete before it is handed over, so that a timeout strikes before the first byte is written; without one, rows
     * stream.
     *
     * @throws QueryException if the time is over
     */
    public <T> T execute(Dataset dataset, Limits limits, Function<QueryResult, T> consumer) {
        DatasetGraph graph = dataset.asDatasetGraph();
        Query limited = limited(limits.rows());
        return Txn.calculateRead(graph, () -> {
            try (QueryExec execution = QueryExec.dataset(graph).query(limited)
                    .timeout(limits.timeout().toMillis(), TimeUnit.MILLISECONDS).build()) {
                return consumer.apply(result(execution, limits));
            } catch (QueryCancelledException e) {
                throw new QueryException(ErrorId.PG404_QUERY_TIMEOUT, "The query needed longer than "
                        + limits.timeout().toSeconds() + " s. Ask for less, or with more parameters.", e);
            }
        });
    }

    private Query limited(long rows) {
        if (rows == Limits.UNLIMITED || query.isAskType() || query.hasLimit() && query.getLimit() <= rows) {
            return query;
        }
        Query limited = query.cloneQuery();
        limited.setLimit(rows);
        return limited;
    }

    private QueryResult result(QueryExec execution, Limits limits) {
        if (query.isAskType()) {
            return new QueryResult.Answer(execution.ask());
        }
        if (givesGraph()) {
            Graph graph = query.isConstructType() ? execution.construct() : execution.describe();
            graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
            return new QueryResult.Triples(graph);
        }
        RowSet rows = execution.select();
        return new QueryResult.Rows(limits.rows() == Limits.UNLIMITED ? rows : rows.materialize());
    }
}
