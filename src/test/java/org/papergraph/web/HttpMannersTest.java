package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.web.TestClient.header;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for answers of every kind. */
class HttpMannersTest {
    private static final String PAPER = "/data/paper/arxiv-0001.00001.nt";
    private static final String SELECT = "/papergraph/sparql?query=SELECT+%2A+%7B%3Fs+%3Fp+%3Fo%7D+LIMIT+40";
    private static final String CONSTRUCT = "/papergraph/sparql?query=CONSTRUCT+WHERE+%7B%3Fs+%3Fp+%3Fo%7D+LIMIT+3";

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

    @ParameterizedTest
    @ValueSource(strings = {"/", PAPER, "/ns", "/api/papers-about?concept=sparse%20autoencoder", SELECT})
    void answersArePackedForWhoAsksForIt(String path) throws Exception {
        String plain = client.get(path, "Accept", "*/*").body();
        HttpResponse<byte[]> packed = gzipped(path);
        assertEquals("gzip", header(packed, "Content-Encoding"));
        assertTrue(String.join(",", packed.headers().allValues("Vary")).contains("Accept-Encoding"));
        assertTrue(String.join(",", packed.headers().allValues("Vary")).replace("Accept-Encoding", "")
                .contains("Accept"), () -> packed.headers().toString());
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertEquals(plain, new String(unpacked.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertTrue(packed.body().length < plain.getBytes(StandardCharsets.UTF_8).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", PAPER, "/ns", "/api/papers-about?concept=sparse%20autoencoder"})
    void whatTheClientHasIsNotSentAgainPackedOrNot(String path) throws Exception {
        String plainTag = header(client.get(path, "Accept", "*/*"), "ETag");
        String packedTag = header(gzipped(path), "ETag");
        assertFalse(plainTag.isEmpty());
        assertFalse(plainTag.equals(packedTag), "other bytes, another tag");
        for (String tag : List.of(plainTag, packedTag, "W/" + packedTag, "\"other\", " + packedTag)) {
            HttpResponse<byte[]> again = gzipped(path, "If-None-Match", tag);
            assertEquals(304, again.statusCode(), tag);
            assertEquals(0, again.body().length);
            assertEquals(304, client.get(path, "Accept", "*/*", "If-None-Match", plainTag).statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", PAPER, "/id/none", "/nowhere", "/api/", SELECT, "/papergraph/none", "/static/x/y.css"})
    void everyAnswerForbidsWhatItDoesNotNeed(String path) {
        HttpResponse<String> answer = client.get(path);
        String policy = header(answer, "Content-Security-Policy");
        assertTrue(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("same-origin", header(answer, "Referrer-Policy"));
        assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
        assertTrue(header(answer, "Access-Control-Expose-Headers").contains("X-Total-Count"));
        assertEquals("", header(answer, "Server").replace("Apache Jena Fuseki", ""));
    }

    @ParameterizedTest(name = "[{index}] {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "q | text/csv                                           | text/csv",
            "q | ''                                                 | application/sparql-results+json",
            "q | */*                                                | application/sparql-results+json",
            "q | application/json                                   | application/json",
            "q | text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8 | application/xml",
            "q | 'application/sparql-results+json;q=0, */*'         | application/json",
            "q | 'text/*;q=0.2, text/csv;q=0.1'                     | text/tab-separated-values",
            "q | 'text/csv;q=0.1, text/tab-separated-values;q=0.9, */*;q=0' | text/tab-separated-values",
            "q | image/png                                          | 406",
            "q | text/turtle                                        | 406",
            "q | '*/*;q=0'                                          | 406",
            "c | text/turtle                                        | text/turtle",
            "c | */*                                                | text/turtle",
            "c | 'application/rdf+xml;q=0.9, application/n-triples, text/turtle;q=0.8' | application/n-triples",
            "c | 'text/turtle;q=0, application/ld+json;q=0.4'       | application/ld+json",
            "c | text/csv                                           | 406",
            "d | text/turtle                                        | text/turtle",
            "d | application/ld+json                                | application/ld+json",
            "d | image/png                                          | 406",
            "g | application/n-triples                              | application/n-triples",
            "g | text/csv                                           | 406"})
    void theEndpointTakesAcceptAtItsWord(String what, String accept, String wanted) {
        String path = switch (what) {
            case "q" -> SELECT;
            case "c" -> CONSTRUCT;
            case "d" -> "/papergraph/sparql";
            default -> "/papergraph/data?default";
        };
        HttpResponse<String> answer = accept.isEmpty() ? client.get(path) : client.get(path, "Accept", accept);
        String got = answer.statusCode() == 200
                ? header(answer, "Content-Type").split(";")[0]
                : Integer.toString(answer.statusCode());
        assertEquals(wanted, got, answer.body());
        assertTrue(got.equals("406") == answer.body().contains("None of the accepted media types"));
    }

    @ParameterizedTest
    @CsvSource({"/papergraph/sparql, ../sparql", "/papergraph, sparql"})
    void aBrowserThatAsksNothingComesToTheEditor(String path, String location) {
        HttpResponse<String> redirect = client.direct(path, "Accept", "text/html,*/*;q=0.8");
        assertEquals(303, redirect.statusCode());
        assertEquals(location, header(redirect, "Location"));
        assertEquals(200, client.get(path, "Accept", "text/html,*/*;q=0.8").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"*/*, application/problem+json", "application/problem+json, application/problem+json",
            "text/plain, text/plain", "application/sparql-results+json, text/plain"})
    void anErrorOfTheEndpointIsAProblemForWhoTakesOne(String accept, String type) {
        HttpResponse<String> answer = client.get("/papergraph/sparql?query=nonsense", "Accept", accept);
        assertEquals(400, answer.statusCode());
        assertEquals(type, header(answer, "Content-Type").split(";")[0]);
        assertTrue(answer.body().contains("Parse error"), answer.body());
        assertEquals(type.endsWith("json"), answer.body().contains("\"errorId\":\"PG403\""), answer.body());
        HttpResponse<String> nowhere = client.get("/papergraph/data?graph=urn:x:none", "Accept", "*/*");
        assertEquals(404, nowhere.statusCode());
        assertTrue(nowhere.body().contains("PG405"), nowhere.body());
    }

    @Test
    void aNamedFormatNeedsNoAcceptAtTheEndpoint() {
        HttpResponse<String> csv = client.get(SELECT + "&format=csv", "Accept", "image/png");
        assertEquals(200, csv.statusCode(), csv.body());
        assertTrue(header(csv, "Content-Type").startsWith("text/csv"));
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        int status = client.send("GET", "/api/?" + "x".repeat(300_000), BodyPublishers.noBody()).statusCode();
        assertTrue(status == 414 || status == 431, () -> "status " + status);
    }

    private static HttpResponse<byte[]> gzipped(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path.substring(1)))
                .header("Accept", "*/*").header("Accept-Encoding", "gzip");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }
}
