package org.papergraph.web.page;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.papergraph.store.Manifest;
import org.papergraph.store.PublishedGraph;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.MediaType;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebRequest;
import org.papergraph.web.query.CannedQueries;
import org.papergraph.web.query.CannedQuery;
import org.papergraph.web.query.Parameter;

/** The page that says what is here. */
public final class HomePage implements Resource {
    private static final List<Offer> OFFERS = List.of(new Offer("html", "html", MediaType.of("text/html")));

    private final PublishedGraph graph;
    private final CannedQueries queries;

    public HomePage(PublishedGraph graph, CannedQueries queries) {
        this.graph = graph;
        this.queries = queries;
    }

    @Override
    public Answer get(WebRequest request) {
        Offer offer = request.choose(OFFERS);
        return Answer.ok(offer.contentType(), Answer.Content.of(html()));
    }

    private String html() {
        Manifest.Counts counts = graph.manifest().counts();
        String sparql = "/" + graph.config().serviceName() + "/sparql";
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>papergraph</title>
            </head>
            <body>
            <h1>papergraph</h1>
            <p>%d papers and the %d concepts that they are about: %d tags, %d triples.</p>
            <ul>
            <li><a href="%s?query=%s">%s</a>: SPARQL endpoint, read-only</li>
            <li><a href="/dataset">/dataset</a>: what this data set is</li>
            <li><a href="/ns">/ns</a>: the ontology</li>
            <li><a href="/api/">/api/</a>: canned queries
            <ul>
            %s
            </ul></li>
            </ul>
            <p>Everything under <code>%s</code> is served here at the path of its IRI, as Turtle, JSON-LD, N-Triples
            or RDF/XML.</p>
            </body>
            </html>
            """.formatted(counts.papers(), counts.concepts(), counts.tags(), counts.triples(), sparql,
                "SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20LIMIT%2010", sparql,
                queries.all().stream().map(HomePage::item).collect(Collectors.joining("\n")),
                escaped(graph.manifest().base() + "id/"));
    }

    /** A link where the query answers as it stands; else what it has to be asked with. */
    private static String item(CannedQuery query) {
        String name = escaped(query.name());
        String wanted = query.parameters().stream().filter(Parameter::required)
                .map(parameter -> escaped(parameter.name()) + "=...").collect(Collectors.joining("&amp;"));
        String address = wanted.isEmpty()
                ? "<a href=\"/api/" + name + "\">" + name + "</a>"
                : "<code>/api/" + name + "?" + wanted + "</code>";
        return "<li>" + address + ": " + escaped(query.summary()) + "</li>";
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeHtml4(text);
    }
}
