package org.papergraph.web.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.EntityTag;
import org.papergraph.web.http.MediaType;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebRequest;

/** The canned queries as an OpenAPI 3.1 document, {@code /api/openapi.json}: what tools make clients and forms from. */
final class OpenApi implements Resource {
    private static final Offer JSON = new Offer("json", "json", MediaType.of("application/json"));
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Map<String, String> PROBLEMS = Map.of("400",
            "A parameter is missing, unknown or of another type.",
            "406", "None of the accepted media types can be had.", "503", "Out of time, or too busy; see Retry-After.");

    private final CannedQueries queries;
    private final String version;

    OpenApi(CannedQueries queries, String version) {
        this.queries = queries;
        this.version = version;
    }

    @Override
    public Answer get(WebRequest request) {
        request.choose(List.of(JSON));
        try {
            byte[] json = MAPPER.writeValueAsBytes(document());
            return Answer.ok(JSON.contentType(), Answer.Content.of(json))
                    .with(EntityTag.of(Integer.toHexString(Arrays.hashCode(json)), "openapi"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can be written as JSON", e);
        }
    }

    private Map<String, Object> document() {
        Map<String, Object> paths = new LinkedHashMap<>();
        queries.all().forEach(query -> paths.put("/" + query.name(), Map.of("get", operation(query))));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", map("title", "papergraph", "summary", "Questions about papers and their concepts",
                "description", "Each is a SPARQL query with a name. All are asked by GET and change nothing.",
                "version", version));
        // Relative to this document, so that it holds wherever the server stands.
        document.put("servers", List.of(Map.of("url", ".")));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", Map.of("Problem", problem())));
        return document;
    }

    private static Map<String, Object> operation(CannedQuery query) {
        List<Offer> offers = query.givesGraph() ? Offer.GRAPHS : Offer.ROWS;
        List<Object> parameters = new ArrayList<>();
        query.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        parameters.add(map("name", WebRequest.FORMAT, "in", "query", "description", "Overrides Accept.", "required",
                false, "schema",
                Map.of("type", "string", "enum", offers.stream().map(Offer::name).distinct().toList())));
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", answer(query, offers));
        PROBLEMS.keySet().stream().sorted().forEach(status -> responses.put(status, map("description",
                PROBLEMS.get(status), "content",
                Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))))));
        return map("operationId", query.name(), "summary", query.summary(), "description", query.description(), "tags",
                query.tags(), "parameters", parameters, "responses", responses);
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", switch (parameter.type()) {
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case CONCEPT, PAPER, TEXT, IRI -> "string";
        });
        if (parameter.type() == ParameterType.IRI) {
            schema.put("format", "iri");
        }
        parameter.defaultValue().ifPresent(value -> schema.put("default", typed(parameter, value)));
        Map<String, Object> entry = map("name", parameter.name(), "in", "query", "description",
                parameter.description(), "required", parameter.required(), "schema", schema);
        parameter.example().ifPresent(value -> entry.put("example", typed(parameter, value)));
        return entry;
    }

    private static Object typed(Parameter parameter, String value) {
        return switch (parameter.type()) {
            case INTEGER -> Long.valueOf(value);
            case NUMBER -> Double.valueOf(value);
            case CONCEPT, PAPER, TEXT, IRI -> value;
        };
    }

    private static Map<String, Object> answer(CannedQuery query, List<Offer> offers) {
        Map<String, Object> content = new LinkedHashMap<>();
        offers.forEach(offer -> content.put(offer.type().toString(), Map.of("schema",
                Map.of("type", offer.type().toString().endsWith("json") ? List.of("object", "array") : "string"))));
        Map<String, Object> headers = new LinkedHashMap<>();
        headers.put(RowCap.HEADER,
                header("After how many rows or triples the answer was cut; absent where it is whole."));
        if (query.parameters().stream().anyMatch(parameter -> parameter.name().equals(Paging.PAGE))) {
            headers.put(RowTotals.HEADER, header("How many rows all pages have together."));
            headers.put("Link", Map.of("description", "The first, previous, next and last page.", "schema",
                    Map.of("type", "string")));
        }
        return map("description", query.givesGraph() ? "A graph." : "Rows.", "headers", headers, "content", content);
    }

    private static Map<String, Object> header(String description) {
        return Map.of("description", description, "schema", Map.of("type", "integer"));
    }

    private static Map<String, Object> problem() {
        return Map.of("type", "object", "description", "What went wrong and what to do, by RFC 9457.", "properties",
                Map.of("title", Map.of("type", "string"), "status", Map.of("type", "integer"), "detail",
                        Map.of("type", "string"), "errorId", Map.of("type", "string")));
    }

    /** A map in this order: name, value, name, value. */
    private static Map<String, Object> map(Object... entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], entries[i + 1]);
        }
        return map;
    }
}
