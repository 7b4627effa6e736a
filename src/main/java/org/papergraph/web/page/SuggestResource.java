package org.papergraph.web.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.papergraph.web.catalog.Catalog;
import org.papergraph.web.catalog.Entry;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.EntityTag;
import org.papergraph.web.http.MediaType;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebRequest;

/** {@code /suggest?q=...}: concepts and papers that a person may be typing, as JSON; at most ten. */
public final class SuggestResource implements Resource {
    private static final List<Offer> OFFERS = List.of(new Offer("json", "json", MediaType.of("application/json")));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CONCEPTS = 7;
    private static final int ALL = 10;

    private final Site site;

    public SuggestResource(Site site) {
        this.site = site;
    }

    /** What a script needs to offer it; {@code href} is relative to the server's top. */
    public record Suggestion(String label, String kind, String href) {}

    @Override
    public Answer get(WebRequest request) {
        Offer offer = request.choose(OFFERS);
        String typed = request.parameter("q").orElse("");
        Catalog catalog = site.catalog();
        Stream<Suggestion> concepts = catalog.conceptNames().of(typed, CONCEPTS).stream()
                .map(entry -> suggestion(entry, papers(entry.count())));
        Stream<Suggestion> papers = catalog.titles().of(typed, ALL).stream()
                .map(entry -> suggestion(entry, entry.kind().isEmpty() ? "paper" : "paper, " + entry.kind()));
        try {
            byte[] json = JSON.writeValueAsBytes(Stream.concat(concepts, papers).limit(ALL).toList());
            return Answer.ok(offer.contentType(), Answer.Content.of(json))
                    .with(EntityTag.of(site.graph().manifest().buildId(), "suggest"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can be written as JSON", e);
        }
    }

    private static String papers(long count) {
        return count == 1 ? "1 paper" : count + " papers";
    }

    private Suggestion suggestion(Entry entry, String kind) {
        return new Suggestion(entry.label(), kind, site.things().page(entry.iri()));
    }
}
