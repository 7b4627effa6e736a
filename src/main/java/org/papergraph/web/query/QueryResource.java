package org.papergraph.web.query;

import java.util.OptionalLong;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.papergraph.store.PublishedGraph;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.EntityTag;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.QueryResult;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebRequest;

/**
 * {@code /api/} lists the canned queries, {@code /api/openapi.json} describes them, {@code /api/{name}?parameter=value} runs
 * one.
 */
public final class QueryResource implements Resource {
    private static final String PATH = "/api/";

    private final PublishedGraph graph;
    private final CannedQueries queries;
    private final Limits limits;
    private final QueryList list;
    private final OpenApi openApi;
    private final RowTotals totals = new RowTotals();
    private final QueryGate gate = QueryGate.ofThisMachine();

    public QueryResource(PublishedGraph graph, CannedQueries queries, Limits limits) {
        this.graph = graph;
        this.queries = queries;
        this.limits = limits;
        this.list = new QueryList(queries);
        this.openApi = new OpenApi(queries, graph.manifest().version());
    }

    /** A result that is held, and how many rows or triples were kept of it where it was cut. */
    private record Held(QueryResult result, int size, boolean cut) {}

    @Override
    public Answer get(WebRequest request) {
        String name = request.path().substring(PATH.length());
        if (name.isEmpty()) {
            return list.get(request);
        }
        if (name.equals("openapi.json")) {
            return openApi.get(request);
        }
        CannedQuery query = queries.named(name);
        Offer offer = request.choose(query.givesGraph() ? Offer.GRAPHS : Offer.ROWS);
        BoundQuery bound = query.bind(request.parameters());
        // The query belongs to the program, not to the build.
        EntityTag tag = EntityTag.of(graph.manifest().buildId(),
                offer.name() + "-" + Integer.toHexString(query.sparql().hashCode()));
        if (request.ifNoneMatch().filter(tag::matches).isPresent()) {
            // The same build, query and values: the answer need not be found again to know that it is the same.
            return Answer.ok(offer.contentType(), Answer.Content.EMPTY).with(tag);
        }
        return gate.pass(() -> answer(request, offer, bound)).with(tag);
    }

    private Answer answer(WebRequest request, Offer offer, BoundQuery bound) {
        Held held = run(bound);
        Answer answer = Answer.ok(offer.contentType(), out -> offer.format().write(held.result(), out));
        Answer paged = bound.paging().map(page -> paged(answer, request, bound, page, held)).orElse(answer);
        return held.cut() ? paged.with(RowCap.HEADER, Integer.toString(held.size())) : paged;
    }

    private Answer paged(Answer answer, WebRequest request, BoundQuery bound, Paging page, Held held) {
        OptionalLong total = totals.of(bound, page, held.cut() ? page.size() : held.size(), graph.dataset(), limits);
        String links = PageLinks.of(request, page, held.size(), total);
        Answer linked = links.isEmpty() ? answer : answer.with("Link", links);
        return total.isPresent() ? linked.with(RowTotals.HEADER, Long.toString(total.getAsLong())) : linked;
    }

    private Held run(BoundQuery bound) {
        RowCap cap = new RowCap(limits.rows());
        return bound.execute(graph.dataset(), new Limits(limits.timeout(), limits.rows() + 1),
                result -> switch (result) {
                    case QueryResult.Rows rows -> {
                        RowCap.Held<Binding> held = cap.rows(rows.rows());
                        yield new Held(new QueryResult.Rows(
                                RowSetStream.create(rows.rows().getResultVars(), held.items().iterator())),
                                held.items().size(), held.cut());
                    }
                    case QueryResult.Triples triples -> {
                        RowCap.Held<Triple> held = cap.triples(triples.graph());
                        Graph kept = GraphFactory.createDefaultGraph();
                        held.items().forEach(kept::add);
                        kept.getPrefixMapping().setNsPrefixes(triples.graph().getPrefixMapping());
                        yield new Held(new QueryResult.Triples(kept), held.items().size(), held.cut());
                    }
                    case QueryResult.Answer answer -> new Held(answer, 1, false);
                });
    }
}
