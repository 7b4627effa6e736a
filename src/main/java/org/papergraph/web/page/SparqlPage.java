package org.papergraph.web.page;

import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.rdf.Terms;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebRequest;
import org.papergraph.web.query.CannedQuery;

/** {@code /sparql}: an editor for any query. Without scripts it is a form that sends the query to the endpoint. */
public final class SparqlPage implements Resource {
    private static final List<Offer> OFFERS = List.of(Offer.HTML);
    private static final String FIRST = """

        # The ten concepts with the most papers
        SELECT ?concept ?label ?papers
        WHERE {
          ?concept skos:prefLabel ?label ;
                   pg:paperCount ?papers .
        }
        ORDER BY DESC(?papers) ?label
        LIMIT 10
        """;

    private final Site site;

    public SparqlPage(Site site) {
        this.site = site;
    }

    /** The model of the page. */
    public record Page(Frame frame, String query, String endpoint, String base, List<CannedQuery> examples) {}

    @Override
    public Answer get(WebRequest request) {
        request.choose(OFFERS);
        Frame frame = Frame.of("SPARQL", "SPARQL", request, site).withScripts("codemirror.js", "codemirror-sparql.js",
                "codemirror-matchbrackets.js", "sparql.js").withStyles("codemirror.css");
        return Html.page(JtesparqlGenerated::render, new Page(frame,
                request.parameter("query").orElse(prefixes() + FIRST), frame.links().to(site.endpoint()),
                site.things().base(), site.queries().all()));
    }

    private static String prefixes() {
        return Terms.PREFIXES.entrySet().stream()
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                .collect(Collectors.joining());
    }
}
