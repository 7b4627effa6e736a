package org.papergraph.web.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.MediaType;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebRequest;

/** The canned queries as JSON: what each gives, what it takes, and where it is. People are sent to the page. */
final class QueryList implements Resource {
    private static final List<Offer> OFFERS = List.of(new Offer("json", "json", MediaType.of("application/json")),
            Offer.HTML);
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final CannedQueries queries;

    QueryList(CannedQueries queries) {
        this.queries = queries;
    }

    @Override
    public Answer get(WebRequest request) {
        Offer offer = request.choose(OFFERS);
        if (offer.equals(Offer.HTML)) {
            return Answer.seeOther(request.root() + "queries");
        }
        try {
            byte[] json = JSON.writeValueAsBytes(queries.all().stream().map(QueryList::entry).toList());
            return Answer.ok(offer.contentType(), Answer.Content.of(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can be written as JSON", e);
        }
    }

    private static Map<String, Object> entry(CannedQuery query) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", query.name());
        entry.put("href", "/api/" + query.name());
        entry.put("summary", query.summary());
        entry.put("description", query.description());
        entry.put("tags", query.tags());
        entry.put("parameters", query.parameters().stream().map(QueryList::parameter).toList());
        entry.put("formats", (query.givesGraph() ? Offer.GRAPHS : Offer.ROWS).stream().map(Offer::name).distinct()
                .toList());
        return entry;
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", parameter.name());
        entry.put("type", parameter.type().key());
        entry.put("required", parameter.required());
        entry.put("description", parameter.description());
        parameter.defaultValue().ifPresent(value -> entry.put("default", value));
        parameter.example().ifPresent(value -> entry.put("example", value));
        return entry;
    }
}
