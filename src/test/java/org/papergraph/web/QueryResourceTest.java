package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.web.TestClient.header;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.web.http.Accept;
import org.papergraph.web.http.Problem;
import org.papergraph.web.http.WebRequest;
import org.papergraph.web.query.CannedQueries;
import org.papergraph.web.query.CannedQuery;
import org.papergraph.web.query.Limits;
import org.papergraph.web.query.QueryException;
import org.papergraph.web.query.QueryResource;
import org.papergraph.web.query.Parameter;
import org.papergraph.web.query.RowCap;
import org.papergraph.web.query.RowTotals;

class QueryResourceTest {
    private static final String PAPERS = "/api/papers-about?concept=sparse%20autoencoder";

    @TempDir
    private static Path folder;
    private static GraphServer server;
    private static TestClient client;

    @BeforeAll
    static void serve() {
        server = GraphServer.make(SmallStore.build(folder.resolve("store")));
        client = new TestClient(server.url());
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void theListHasEveryCannedQueryWithItsParameters() {
        JsonNode list = json(client.get("/api/"));
        assertEquals(CannedQueries.shipped().all().stream().map(CannedQuery::name).toList(),
                list.findValuesAsText("href").stream().map(href -> href.replace("/api/", "")).toList());
        JsonNode papers = list.get(CannedQueries.shipped().all().stream().map(CannedQuery::name).toList()
                .indexOf("papers-about"));
        assertEquals("concept", papers.get("parameters").get(0).get("name").asText());
        assertTrue(papers.get("parameters").get(0).get("required").asBoolean());
        assertEquals(303, client.direct("/api").statusCode());
    }

    @Test
    void aCannedQueryAnswersWithPages() {
        // 51 papers are about it, 50 fit on a page.
        HttpResponse<String> first = client.get(PAPERS, "Accept", "text/csv");
        assertEquals(51, first.body().lines().count());
        String next = header(first, "Link");
        assertTrue(next.contains("page=2>; rel=\"next\"") && next.endsWith("page=2>; rel=\"last\""), next);
        assertEquals("51", header(first, RowTotals.HEADER));
        HttpResponse<String> second = client.get(next.substring(1, next.indexOf('>')), "Accept", "text/csv");
        assertEquals(2, second.body().lines().count());
        assertTrue(header(second, "Link").endsWith("page=1>; rel=\"prev\""), header(second, "Link"));
        assertEquals("51", header(second, RowTotals.HEADER));
        assertEquals("51", header(client.get(PAPERS + "&page=9"), RowTotals.HEADER));
        assertEquals("0", header(client.get("/api/papers-about?concept=nothing-of-the-kind"), RowTotals.HEADER));
    }

    @Test
    void theTotalOfEveryPagedQueryIsTheNumberOfItsRows() {
        // one row a page, and how many there are -> as many as all on one page
        for (CannedQuery query : CannedQueries.shipped().all()) {
            Map<String, String> values = query.parameters().stream()
                    .filter(parameter -> parameter.required() || parameter.name().equals("concept"))
                    .collect(Collectors.toMap(Parameter::name, QueryResourceTest::value));
            String address = "/api/" + query.name() + "?" + values.entrySet().stream()
                    .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            if (query.parameters().stream().anyMatch(parameter -> parameter.name().equals("limit"))) {
                long rows = client.get(address + "&limit=100000", "Accept", "text/tab-separated-values").body().lines()
                        .count() - 1;
                assertEquals(Long.toString(rows), header(client.get(address + "&limit=1"), RowTotals.HEADER), address);
            }
        }
    }

    private static String value(Parameter parameter) {
        return switch (parameter.type()) {
            case CONCEPT -> parameter.name().equals("and") || parameter.name().equals("other")
                    ? "convolutional neural network"
                    : "sparse autoencoder";
            case PAPER -> "Paper number 3";
            case TEXT -> "autoencoder";
            case INTEGER, NUMBER -> "1";
            case IRI -> SmallStore.BASE;
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "application/sparql-results+json | application/sparql-results+json | {",
            "application/json                | application/json                | {",
            "text/csv                        | text/csv;charset=utf-8          | paper,title",
            "text/tab-separated-values       | text/tab-separated-values;charset=utf-8 | ?paper",
            "application/sparql-results+xml  | application/sparql-results+xml  | <?xml",
            "*/*                             | application/sparql-results+json | {",
            "text/*                          | text/csv;charset=utf-8          | paper,title",
            "application/xml, text/csv;q=0.5 | application/xml                 | <?xml"})
    void rowsComeInEachFormat(String accept, String type, String start) {
        HttpResponse<String> answer = client.get(PAPERS, "Accept", accept);
        assertEquals(type, header(answer, "Content-Type"));
        assertEquals("Accept", header(answer, "Vary"));
        assertTrue(answer.body().startsWith(start), answer.body());
    }

    @Test
    void aFormatCanBeNamedInTheAddress() {
        HttpResponse<String> answer = client.get(PAPERS + "&format=tsv", "Accept", "text/csv");
        assertEquals("text/tab-separated-values;charset=utf-8", header(answer, "Content-Type"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/api/nothing                           | 404 | PG401",
            "/api/papers-about                      | 400 | PG402",
            "/api/papers-about?colour=red           | 400 | PG402",
            "/api/papers-about?concept=a&concept=b  | 400 | PG402",
            "/api/papers-about?concept=a&limit=x    | 400 | PG402",
            "/api/papers-about?concept=a&format=ttl | 400 | PG402",
            "/api/papers-about/more                 | 404 | PG401"})
    void whatIsWrongIsSaidAsAProblem(String path, int status, String id) {
        HttpResponse<String> answer = client.get(path);
        assertEquals(status, answer.statusCode());
        assertEquals("application/problem+json", header(answer, "Content-Type"));
        JsonNode problem = json(answer);
        assertEquals(List.of(Integer.toString(status), id),
                List.of(problem.get("status").asText(), problem.get("errorId").asText()));
        assertTrue(problem.hasNonNull("title") && problem.get("detail").asText().length() > 20);
    }

    @Test
    void whatCannotBeHadIs406() {
        HttpResponse<String> answer = client.get(PAPERS, "Accept", "text/turtle");
        assertEquals(406, answer.statusCode());
        assertEquals("PG502", json(answer).get("errorId").asText());
        assertEquals(406, client.get("/api/", "Accept", "text/csv").statusCode());
    }

    @Test
    void whatTheClientHasIsNotSentAgain() {
        String tag = header(client.get(PAPERS), "ETag");
        HttpResponse<String> again = client.get(PAPERS, "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("Accept", header(again, "Vary"));
        assertEquals(400, client.get("/api/papers-about", "If-None-Match", tag).statusCode());
    }

    @Test
    void rowsAreCutAtTheCapAndTheHeaderSaysSo() {
        QueryResource resource = new QueryResource(server.graph(), CannedQueries.shipped(),
                new Limits(Duration.ofSeconds(30), 2));
        assertEquals("2", resource.get(request("/api/top-concepts")).headers().get(RowCap.HEADER));
    }

    @Test
    void aQueryThatTakesTooLongIs503() {
        CannedQuery slow = CannedQuery.parse("slow", """
            #+ summary: Slow
            #+ description: All with all.
            SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }
            """);
        QueryResource resource = new QueryResource(server.graph(), new CannedQueries(List.of(slow)),
                new Limits(Duration.ofMillis(200), 100));
        QueryException error = assertThrows(QueryException.class, () -> resource.get(request("/api/slow")));
        assertEquals(503, Problem.of(error).status());
    }

    private static WebRequest request(String path) {
        return new WebRequest(path, Map.of(), Optional.empty(), Accept.ANYTHING,
                Optional.empty());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }
}
