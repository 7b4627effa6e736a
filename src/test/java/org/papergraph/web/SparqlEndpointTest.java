package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.web.TestClient.header;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.web.http.Accept;
import org.papergraph.web.query.RowCap;

class SparqlEndpointTest {
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    private static final int CAP = 200;

    @TempDir
    private static Path folder;
    private static GraphServer server;
    private static TestClient client;

    @BeforeAll
    static void serve() {
        server = GraphServer.start(SmallStore.build(folder.resolve("store")),
                GraphServer.Options.DEFAULT.withPort(0).withRowCap(CAP).withTimeout(Duration.ofSeconds(2)));
        client = new TestClient(server.url());
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void answersQueriesByGetAndPostAtBothAddresses() {
        String triples = "n\r\n" + server.graph().manifest().counts().triples() + "\r\n";
        assertEquals(triples, client.query(COUNT).body());
        for (String path : new String[]{"/papergraph", "/papergraph/sparql"}) {
            assertEquals(triples, client.send("POST", path, BodyPublishers.ofString(COUNT), "Content-Type",
                    "application/sparql-query", "Accept", "text/csv").body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/papergraph", "/papergraph/sparql"})
    void askedNothingTheEndpointDescribesItself(String path) {
        HttpResponse<String> answer = client.get(path, "Accept", "text/turtle");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("sd:SPARQL11Query"), answer.body());
    }

    @Test
    void fullTextSearchFindsAPaper() {
        String found = client.query("""
            PREFIX text: <http://jena.apache.org/text#> PREFIX dcterms: <http://purl.org/dc/terms/>
            SELECT ?title { (?paper ?score) text:query (dcterms:title 'fmri') . ?paper dcterms:title ?title }
            """).body();
        assertEquals("title\r\nSparse autoencoders for fMRI\r\n", found);
    }

    @Test
    void aMalformedFullTextSearchIsTheClientsFault() {
        assertEquals(400, client.query("SELECT * { ?s <http://jena.apache.org/text#query> '\"' }").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"150, 150, ''", "200, 200, ''", "201, 200, 200", "9999, 200, 200"})
    void rowsAreCutAtTheCapAndOnlyThenTheHeaderSaysSo(int limit, int rows, String truncated) {
        HttpResponse<String> answer = client.query("SELECT * { ?s ?p ?o } LIMIT " + limit);
        assertEquals(rows, answer.body().lines().count() - 1);
        assertEquals(truncated, header(answer, RowCap.HEADER));
    }

    @Test
    void rowsWithoutALimitAreCutAtTheCap() {
        HttpResponse<String> answer = client.query("SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o");
        assertEquals(CAP, answer.body().lines().count() - 1);
        assertEquals("200", header(answer, RowCap.HEADER));
    }

    @Test
    void constructedGraphsAreCutAtTheCap() {
        HttpResponse<String> answer = client.query("CONSTRUCT { ?s ?p ?o . ?s <urn:x:also> ?o } { ?s ?p ?o }");
        assertEquals(200, answer.statusCode());
        assertEquals("200", header(answer, RowCap.HEADER));
        assertEquals("", header(client.query("CONSTRUCT WHERE { ?s ?p ?o } LIMIT 10"), RowCap.HEADER));
    }

    @Test
    void descriptionsAreCutAtTheCap() {
        assertEquals("200", header(client.query("DESCRIBE ?s { ?s ?p ?o }"), RowCap.HEADER));
        HttpResponse<String> one = client.query("DESCRIBE <" + SmallStore.BASE + "id/paper/arxiv-0001.00001>");
        assertTrue(one.body().contains("Sparse autoencoders for fMRI"), one.body());
        assertEquals("", header(one, RowCap.HEADER));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
            "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i",
            "CONSTRUCT { ?a ?e ?i } { SELECT ?a ?e ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i }"})
    void aQueryThatTakesTooLongIsStoppedAndAnswered503(String query) {
        HttpResponse<String> answer = assertTimeout(Duration.ofSeconds(20), () -> client.query(query));
        assertEquals(503, answer.statusCode(), answer.body());
        assertEquals(200, client.query("ASK {}").statusCode());
    }

    @Test
    void noQueryCallsAnotherServer() {
        HttpResponse<String> answer = client
                .query("SELECT * { SERVICE <" + server.sparqlUrl() + "> { ?s ?p ?o } }");
        assertEquals(422, answer.statusCode(), answer.body());
        String silent = client.query("SELECT ?s { SERVICE SILENT <" + server.sparqlUrl() + "> { ?s ?p ?o } }").body();
        assertEquals("", silent.replace("s\r\n", "").strip());
    }

    @Test
    void noQueryReadsAFile() {
        HttpResponse<String> from = client.query("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }");
        assertEquals("s,p,o", from.body().strip());
        HttpResponse<String> graph = client.query("SELECT * { GRAPH <file:///etc/passwd> { ?s ?p ?o } }");
        assertEquals("s,p,o", graph.body().strip());
        HttpResponse<String> store = client.get("/papergraph/data?graph=file:///etc/passwd");
        assertEquals(404, store.statusCode());
    }

    @Test
    void theFunctionThatWaitsIsOffAndSaysSoAtOnce() {
        HttpResponse<String> answer = assertTimeout(Duration.ofSeconds(10), () -> client.query(
                "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:wait(60000) AS ?x) {}"));
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("turned off"), answer.body());
    }

    @Test
    void noQueryRunsAScriptOrAJavaClass() {
        HttpResponse<String> script = client.query("SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}");
        assertEquals(400, script.statusCode(), script.body());
        HttpResponse<String> java = client.query("SELECT (<java:java.lang.System.exit>(1) AS ?x) {}");
        assertEquals("x", java.body().replace("\"", "").strip());
        HttpResponse<String> property = client.query(
                "SELECT (<http://jena.apache.org/ARQ/function#systemProperty>('user.home') AS ?x) {}");
        assertFalse(property.body().contains(System.getProperty("user.home")), property.body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "POST   | /papergraph                | application/sparql-update",
            "POST   | /papergraph/sparql         | application/sparql-update",
            "POST   | /papergraph/update         | application/sparql-update",
            "POST   | /papergraph/data?default   | text/turtle",
            "PUT    | /papergraph/data?default   | text/turtle",
            "DELETE | /papergraph/data?default   | text/turtle",
            "PATCH  | /papergraph/data?default   | application/sparql-update",
            "POST   | /papergraph?update=CLEAR+ALL | application/x-www-form-urlencoded",
            "PUT    | /papergraph                | text/turtle",
            "DELETE | /papergraph                | text/turtle",
            "POST   | /papergraph/upload         | text/turtle"})
    void nothingCanBeWritten(String method, String path, String type) {
        String before = client.query(COUNT).body();
        String body = type.equals("text/turtle") ? "<urn:x:s> <urn:x:p> <urn:x:o> ." : "CLEAR ALL";
        int status = client.send(method, path, BodyPublishers.ofString(body), "Content-Type", type).statusCode();
        assertTrue(status >= 400 && status < 500, () -> "status " + status);
        assertEquals(before, client.query(COUNT).body());
    }

    @Test
    void theGraphStoreCanBeRead() {
        HttpResponse<String> answer = client.get("/papergraph/data?default", "Accept", "application/n-triples");
        assertEquals(200, answer.statusCode());
        assertEquals(server.graph().manifest().counts().triples(), answer.body().lines().count());
    }

    @Test
    void aLargeGraphComesOnlyInFormatsThatStream() {
        for (String type : new String[]{"text/turtle", "application/n-triples"}) {
            assertEquals(200, client.get("/papergraph/data?default", "Accept", type).statusCode());
        }
        for (String type : new String[]{"application/ld+json", "application/rdf+xml"}) {
            HttpResponse<String> refused = client.get("/papergraph/data?default", "Accept", type);
            assertEquals(406, refused.statusCode());
            assertTrue(refused.body().contains("Turtle or N-Triples"), refused.body());
        }
        assertEquals(200, client.get("/papergraph/data", "Accept", "application/n-quads").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/$/server", "/$/datasets", "/$/tasks", "/$/compact/papergraph", "/$/backup/papergraph",
            "/$/stats", "/$/sleep", "/$/logs"})
    void nothingCanBeAdministered(String path) {
        assertEquals(404, client.get(path).statusCode());
        int status = client.send("POST", path, BodyPublishers.noBody()).statusCode();
        assertTrue(status == 404 || status == 405, () -> "status " + status);
    }

    @Test
    void pingAndMetricsAnswer() {
        assertEquals(200, client.get("/$/ping").statusCode(), client.get("/$/ping").body());
        assertTrue(client.get("/$/metrics").body().contains("fuseki_requests"), "Prometheus counts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-query", "application/x-www-form-urlencoded"})
    void aRequestThatIsTooLargeIsRefusedAtOnce(String type) {
        // A little too much, so that all of it is under way before the refusal comes.
        byte[] large = ("query=ASK{}#" + "x".repeat(270_000)).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> announced = assertTimeout(Duration.ofSeconds(10), () -> client.send("POST",
                "/papergraph/sparql", BodyPublishers.ofByteArray(large), "Content-Type", type));
        assertEquals(413, announced.statusCode());
        HttpResponse<String> chunked = assertTimeout(Duration.ofSeconds(10), () -> client.send("POST",
                "/papergraph/sparql", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
                "Content-Type", type));
        assertEquals(413, chunked.statusCode(), chunked.body());
        assertEquals(200, client.query("ASK {}").statusCode());
    }

    @Test
    void aSmallBodyOfUnknownLengthIsRead() {
        byte[] small = "ASK {}".getBytes(StandardCharsets.UTF_8);
        assertEquals(200, client.send("POST", "/papergraph/sparql",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(small)), "Content-Type",
                "application/sparql-query").statusCode());
    }

    @Test
    void anyPageMayReadButNotWithCredentialsAndNotWrite() {
        HttpResponse<String> answer = client.get("/papergraph/sparql?query=ASK%7B%7D", "Origin",
                "https://elsewhere.example");
        assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
        assertEquals("", header(answer, "Access-Control-Allow-Credentials"));
        HttpResponse<String> refused = client.get("/papergraph/sparql?query=nonsense", "Origin",
                "https://elsewhere.example");
        assertEquals(400, refused.statusCode());
        assertEquals("*", header(refused, "Access-Control-Allow-Origin"));
        HttpResponse<String> preflight = client.send("OPTIONS", "/papergraph/data", BodyPublishers.noBody(), "Origin",
                "https://elsewhere.example", "Access-Control-Request-Method", "PUT");
        assertFalse(header(preflight, "Access-Control-Allow-Methods").contains("PUT"),
                preflight.headers().toString());
        assertEquals("", header(preflight, "Access-Control-Allow-Credentials"));
    }

    @Test
    void aQueryThatIsNoneIsTheClientsFault() {
        assertEquals(400, client.query("SELECT nonsense").statusCode());
        int nested = client.send("POST", "/papergraph/sparql", BodyPublishers.ofString("ASK " + "{".repeat(200_000)),
                "Content-Type", "application/sparql-query").statusCode();
        assertTrue(nested >= 400, () -> "status " + nested);
        assertEquals(200, client.query("ASK {}").statusCode());
    }
}
