package org.papergraph.web.query;

import java.util.Iterator;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.web.HttpSC;
import org.eclipse.jetty.http.HttpException;
import org.papergraph.web.http.Answer;

/**
 * Fuseki's query operation with a cap on what one answer holds. The answer is complete before it is sent: a query whose
 * time is over gets a 503 rather than half an answer, and an answer that was cut says so in its header.
 */
public final class CappedQuery extends SPARQL_QueryDataset {
    private final RowCap cap;
    private final QueryGate gate;

    public CappedQuery(RowCap cap, QueryGate gate) {
        this.cap = cap;
        this.gate = gate;
    }

    /** Asked nothing, the endpoint describes itself. */
    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestQueryString() == null) {
            EndpointOffers.check(action, DEF.rdfOffer);
            Responses.doResponseGraph(action, ServiceDescription.of(action.getRequest().getRequestURL().toString(),
                    action.getDataService().getDataset()));
        } else {
            super.execGet(action);
        }
    }

    /** A form whose length was not announced is found too large only while it is read. */
    @Override
    public void validate(HttpAction action) {
        try {
            super.validate(action);
        } catch (RuntimeException e) {
            throw tooLarge(e);
        }
    }

    /** The same for a query that is the body. */
    @Override
    protected void executeBody(HttpAction action) {
        try {
            super.executeBody(action);
        } catch (RuntimeException e) {
            throw tooLarge(e);
        }
    }

    private static RuntimeException tooLarge(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException http && http.getCode() == HttpSC.PAYLOAD_TOO_LARGE_413) {
                return new ActionErrorException(http.getCode(), "The request is too large.", null);
            }
        }
        return thrown;
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        EndpointOffers.check(action, query);
        cap.limit(query);
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String forLog) {
        try {
            return gate.pass(() -> held(action, execution, query));
        } catch (QueryException e) {
            action.setResponseHeader("Retry-After", Long.toString(QueryGate.RETRY_AFTER.toSeconds()));
            ServletOps.error(Answer.UNAVAILABLE, e.getMessage());
            throw e;
        }
    }

    private QueryExecResult held(HttpAction action, QueryExec execution, Query query) {
        try {
            if (query.isSelectType()) {
                return rows(action, execution.select());
            }
            if (query.isConstructType()) {
                return constructed(action, execution.constructQuads(), query);
            }
            if (query.isDescribeType()) {
                return described(action, execution.describe());
            }
            if (query.isJsonType()) {
                // Not SPARQL but Jena's own; the limit holds, and it has no cut to tell of.
                Iterator<JsonObject> items = execution.execJsonItems();
                return new QueryExecResult(items);
            }
            return new QueryExecResult(execution.ask());
        } catch (QueryCancelledException e) {
            throw e;
        } catch (QueryBuildException | QueryExecException | TextIndexParseException e) {
            ServletOps.errorBadRequest(e.getMessage());
            throw e;
        }
    }

    private QueryExecResult rows(HttpAction action, RowSet rows) {
        RowCap.Held<Binding> held = cap.rows(rows);
        tell(action, held);
        return new QueryExecResult(RowSetStream.create(rows.getResultVars(), held.items().iterator()));
    }

    private QueryExecResult constructed(HttpAction action, Iterator<Quad> quads, Query query) {
        RowCap.Held<Quad> held = cap.quads(quads);
        tell(action, held);
        DatasetGraph dataset = DatasetGraphFactory.create();
        held.items().forEach(dataset::add);
        dataset.prefixes().putAll(query.getPrefixMapping());
        return new QueryExecResult(dataset);
    }

    private QueryExecResult described(HttpAction action, Graph all) {
        RowCap.Held<Triple> held = cap.described(all);
        tell(action, held);
        Graph graph = GraphFactory.createDefaultGraph();
        held.items().forEach(graph::add);
        graph.getPrefixMapping().setNsPrefixes(all.getPrefixMapping());
        return new QueryExecResult(graph);
    }

    private static void tell(HttpAction action, RowCap.Held<?> held) {
        if (held.cut()) {
            action.setResponseHeader(RowCap.HEADER, Integer.toString(held.items().size()));
        }
    }
}
