package org.papergraph.web.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.MediaType;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebRequest;
import org.papergraph.web.query.BoundQuery;
import org.papergraph.web.query.CannedQuery;
import org.papergraph.web.query.Parameter;
import org.papergraph.web.query.QueryException;

/**
 * {@code /queries/} lists the canned queries, {@code /queries/{name}} has a form for one, made from its file's header, with
 * the result, the query's text, and the same request for programs.
 */
public final class QueryPages implements Resource {
    private static final String PATH = "/queries/";
    private static final Offer TEXT = new Offer("rq", "rq", MediaType.of("application/sparql-query"));
    private static final List<Offer> OFFERS = List.of(Offer.HTML, TEXT);

    private final Site site;
    private final QueryRunner runner;

    public QueryPages(Site site) {
        this.site = site;
        this.runner = new QueryRunner(site);
    }

    /** The canned queries of one tag. */
    public record Group(String name, List<CannedQuery> queries) {}

    /** The model of the list. */
    public record ListPage(Frame frame, List<Group> groups) {}

    /** A parameter with what the form shows for it. */
    public record Input(Parameter parameter, String value) {}

    /**
     * The model of a query's page.
     *
     * @param asked   whether the query was run
     * @param problem why it could not be; empty where it could
     * @param api     the request for programs, from the server's top
     */
    public record QueryPage(Frame frame, CannedQuery query, List<Input> inputs, boolean asked, String problem,
            ResultView result, String sparql, String api) {
        /** The request for programs, for one format. */
        public String apiAs(String format) {
            return api + (api.contains("?") ? "&" : "?") + "format=" + format;
        }
    }

    @Override
    public Answer get(WebRequest request) {
        Offer offer = request.choose(OFFERS);
        String name = request.path().length() < PATH.length() ? "" : request.path().substring(PATH.length());
        if (name.isEmpty()) {
            return Html.page(JtequeriesGenerated::render,
                    new ListPage(Frame.of("Canned queries", "Queries", request, site), groups()));
        }
        CannedQuery query = site.queries().named(name);
        if (offer.equals(TEXT)) {
            return Answer.ok(TEXT.contentType(), Answer.Content.of(query.sparql()));
        }
        return Html.page(JtequeryGenerated::render, page(query, request));
    }

    private List<Group> groups() {
        Map<String, List<CannedQuery>> groups = site.queries().all().stream().collect(Collectors.groupingBy(
                query -> query.tags().stream().findFirst().orElse("others"), TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
    }

    private QueryPage page(CannedQuery query, WebRequest request) {
        Frame frame = Frame.of(query.summary(), "Queries", request, site);
        Map<String, String> given = new TreeMap<>(request.parameters());
        boolean complete = query.parameters().stream().filter(Parameter::required)
                .allMatch(parameter -> request.parameter(parameter.name()).isPresent());
        List<Input> inputs = query.parameters().stream()
                .map(parameter -> new Input(parameter, request.parameter(parameter.name()).orElse(""))).toList();
        String api = "api/" + query.name();
        QueryPage empty = new QueryPage(frame, query, inputs, false, "", ResultView.NOTHING, query.sparql(),
                frame.links().to(api, given).substring(frame.links().root().length()));
        return complete ? run(empty, given) : empty;
    }

    private QueryPage run(QueryPage page, Map<String, String> given) {
        try {
            BoundQuery bound = page.query().bind(given);
            ResultView result = site.read(graph -> {
                ResultView.Maker maker = new ResultView.Maker(new Labels(graph), page.frame().links());
                return bound.givesGraph() ? maker.of(runner.graph(bound)) : maker.of(runner.rows(bound));
            });
            return new QueryPage(page.frame(), page.query(), page.inputs(), true, "", result, page.sparql(),
                    page.api());
        } catch (QueryException e) {
            return new QueryPage(page.frame(), page.query(), page.inputs(), true, e.getMessage(), ResultView.NOTHING,
                    page.sparql(), page.api());
        }
    }
}
