package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.web.TestClient.header;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.rdf.Description;
import org.papergraph.web.http.Accept;
import org.papergraph.web.query.RowCap;

class LinkedDataTest {
    private static final String PAPER = "/id/paper/arxiv-0001.00001";
    private static final String CONCEPT = "/id/concept/sparse-autoencoder";

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
    void everyIriUnderTheBaseIsServedAtItsPath() {
        // Every subject and object under the base, and a document for each that is a fragment of one.
        List<String> paths = client.query("""
            SELECT DISTINCT ?path {
              { ?x ?p ?o } UNION { ?s ?p ?x }
              FILTER(isIRI(?x) && (STRSTARTS(STR(?x), "%1$sid/") || STRSTARTS(STR(?x), "%1$sdataset")))
              BIND(CONCAT("/", STRAFTER(REPLACE(STR(?x), "#.*", ""), "%1$s")) AS ?path)
            }""".formatted(SmallStore.BASE)).body().lines().skip(1).toList();
        assertTrue(paths.size() > 150, () -> paths.size() + " paths");
        for (String kind : List.of("/id/paper/", "/tag/", "/abstract", "/abbreviation/", "/id/concept/",
                "/id/cooccurrence/", "/id/run/", "/dataset")) {
            assertTrue(paths.stream().anyMatch(path -> path.contains(kind)), kind);
        }
        for (String path : paths) {
            HttpResponse<String> answer = client.get(path);
            assertEquals(200, answer.statusCode(), path);
            assertFalse(graph(answer).isEmpty(), path);
        }
    }

    @Test
    void aPaperComesWithItsTagsMentionsCreatorsAndTheNamesOfItsConcepts() {
        Graph graph = graph(client.get(PAPER));
        Node paper = thing(PAPER);
        assertTrue(graph.contains(paper, node("http://purl.org/dc/terms/subject"), thing(CONCEPT)));
        assertTrue(graph.contains(thing(CONCEPT), node("http://www.w3.org/2004/02/skos/core#prefLabel"), Node.ANY));
        assertTrue(graph.contains(thing(PAPER + "/tag/sparse-autoencoder"),
                node("http://www.w3.org/ns/oa#hasTarget"), paper));
        assertTrue(graph.contains(thing(PAPER + "/title#char=0,19"), Node.ANY,
                NodeFactory.createLiteralString("Sparse autoencoders")));
        assertTrue(graph.contains(Node.ANY, node("http://xmlns.com/foaf/0.1/name"),
                NodeFactory.createLiteralString("Ada Example")));
    }

    @Test
    void aConceptLeadsToItsPapersByName() {
        Graph graph = graph(client.get(CONCEPT));
        assertTrue(graph.contains(thing(PAPER), node("http://purl.org/dc/terms/subject"), thing(CONCEPT)));
        assertTrue(graph.contains(thing(PAPER), node("http://purl.org/dc/terms/title"), Node.ANY));
        assertFalse(graph.contains(Node.ANY, node("http://www.w3.org/ns/oa#hasBody"), Node.ANY), "no tags");
    }

    @Test
    void aFieldOfAPaperGivesTheMentionsInIt() {
        Graph graph = graph(client.get(PAPER + "/title"));
        assertTrue(graph.contains(thing(PAPER + "/title#char=0,19"), Node.ANY, Node.ANY));
        assertFalse(graph.stream().anyMatch(triple -> triple.getObject().toString().contains("/abstract#")));
    }

    @ParameterizedTest
    @CsvSource({"text/turtle, text/turtle;charset=utf-8", "application/ld+json, application/ld+json",
            "application/n-triples, application/n-triples", "application/rdf+xml, application/rdf+xml",
            "*/*, text/turtle;charset=utf-8", "'application/*;q=0.9, text/html;q=0.8', application/ld+json",
            "'text/turtle;q=0, */*', application/ld+json"})
    void theSameGraphComesInEachFormat(String accept, String type) {
        HttpResponse<String> answer = client.get(PAPER, "Accept", accept);
        assertEquals(type, header(answer, "Content-Type"));
        assertEquals("Accept", header(answer, "Vary"));
        assertTrue(graph(answer).isIsomorphicWith(graph(client.get(PAPER))));
    }

    @Test
    void aFormatCanBeNamedInTheAddress() {
        assertEquals("application/n-triples",
                header(client.get(PAPER + "?format=nt", "Accept", "text/turtle"), "Content-Type"));
        HttpResponse<String> unknown = client.get(PAPER + "?format=docx");
        assertEquals(400, unknown.statusCode());
        assertTrue(problem(unknown).get("detail").asText().contains("turtle, jsonld, ntriples, rdfxml"));
    }

    @Test
    void whatCannotBeHadIs406WithTheList() {
        HttpResponse<String> answer = client.get(PAPER, "Accept", "image/png, text/turtle;q=0");
        assertEquals(406, answer.statusCode());
        assertEquals("Accept", header(answer, "Vary"));
        assertEquals("PG502", problem(answer).get("errorId").asText());
        assertTrue(problem(answer).get("detail").asText().contains("application/ld+json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/paper/none", "/id/concept/none", "/id/paper/arxiv-0001.00001/tag/none", "/id/",
            "/id/paper/arxiv-0001.00001/none", "/id/paper/", "/id", "/nowhere", "/api/none", "/id/concept/%3Cx%3E",
            "/id/concept/%22%20%7B", "/index.html", "/WEB-INF/web.xml", "/papergraph/none"})
    void whatIsNotThereIs404(String path) {
        HttpResponse<String> answer = client.get(path);
        assertEquals(404, answer.statusCode(), answer.body());
        if (!path.startsWith("/papergraph")) {
            assertEquals("Not Found", problem(answer).get("title").asText());
            assertEquals(404, problem(answer).get("status").asInt());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/../../etc/passwd", "/id/../../../../../../etc/passwd", "/id/%2e%2e/%2e%2e/etc/passwd",
            "/id/..%2f..%2fetc/passwd", "/..;/etc/passwd", "/ns/../../../pom.xml", "/id/..%5c..%5cetc", "//etc/passwd"})
    void noPathLeavesTheGraph(String path) {
        HttpResponse<String> answer = client.get(path);
        assertTrue(answer.statusCode() == 400 || answer.statusCode() == 404, () -> "status " + answer.statusCode());
        assertFalse(answer.body().contains("root:"));
    }

    @Test
    void headGivesTheHeadersOfGetWithoutContent() {
        HttpResponse<String> head = client.send("HEAD", "/data/paper/arxiv-0001.00001.jsonld",
                BodyPublishers.noBody());
        assertEquals(200, head.statusCode());
        assertEquals("application/ld+json", header(head, "Content-Type"));
        assertEquals(header(client.get(PAPER, "Accept", "application/ld+json"), "ETag"), header(head, "ETag"));
        assertEquals("", head.body());
        assertEquals(404, client.send("HEAD", "/id/none", BodyPublishers.noBody()).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "BREW"})
    void othersThanGetAndHeadAre405WithTheMethodsThatAre(String method) {
        for (String path : List.of(PAPER, "/api/", "/ns", "/")) {
            HttpResponse<String> answer = client.send(method, path, BodyPublishers.noBody());
            assertEquals(405, answer.statusCode());
            assertEquals("GET, HEAD, OPTIONS", header(answer, "Allow"));
        }
    }

    @Test
    void optionsTellsTheMethods() {
        HttpResponse<String> answer = client.send("OPTIONS", PAPER, BodyPublishers.noBody());
        assertEquals(204, answer.statusCode());
        assertEquals("GET, HEAD, OPTIONS", header(answer, "Allow"));
    }

    @Test
    void whatTheClientHasIsNotSentAgain() {
        String turtle = header(client.get(PAPER), "ETag");
        assertTrue(turtle.contains(server.graph().manifest().buildId()), turtle);
        HttpResponse<String> again = client.get(PAPER, "If-None-Match", "\"other\", W/" + turtle);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(turtle, header(again, "ETag"));
        assertEquals("Accept", header(again, "Vary"));
        assertEquals(200, client.get(PAPER, "If-None-Match", turtle, "Accept", "application/ld+json").statusCode());
        assertEquals(404, client.get("/id/none", "If-None-Match", "*").statusCode());
    }

    @Test
    void aThingThatManyPointAtIsCutAndSaysSo() {
        // 50 papers are fewer than the limit.
        assertEquals("", header(client.get(CONCEPT), RowCap.HEADER));
        assertTrue(Description.MOST_BACK > 51);
    }

    @Test
    void anyPageMayReadErrorsToo() {
        assertEquals("*", header(client.get(PAPER), "Access-Control-Allow-Origin"));
        assertEquals("*", header(client.get("/id/none"), "Access-Control-Allow-Origin"));
    }

    @Test
    void aBrowserComesToThePageOfAThing() {
        HttpResponse<String> redirect = client.direct(PAPER, "Accept", "text/html,*/*;q=0.8");
        assertEquals(303, redirect.statusCode());
        assertEquals("../../page/paper/arxiv-0001.00001", header(redirect, "Location"));
        HttpResponse<String> page = client.get(PAPER, "Accept", "text/html,*/*;q=0.8");
        assertEquals("text/html;charset=utf-8", header(page, "Content-Type"));
        assertTrue(page.body().contains("<title>Sparse autoencoders for fMRI · papergraph</title>"));
    }

    @Test
    void anErrorIsAPageForWhoPrefersOne() {
        HttpResponse<String> page = client.get("/id/paper/none", "Accept", "text/html,*/*;q=0.8");
        assertEquals(404, page.statusCode());
        assertEquals("text/html;charset=utf-8", header(page, "Content-Type"));
        assertTrue(page.body().contains("The graph knows nothing of"));
    }

    @Test
    void voidIsFoundAtItsWellKnownAddress() {
        HttpResponse<String> answer = client.direct("/.well-known/void");
        assertEquals(303, answer.statusCode());
        assertEquals("../dataset", header(answer, "Location"));
    }

    @Test
    void theOntologyIsServedAtItsNamespace() {
        HttpResponse<String> turtle = client.get("/ns");
        assertEquals(200, turtle.statusCode());
        assertTrue(graph(turtle).contains(node("https://w3id.org/papergraph/ns#Paper"), Node.ANY, Node.ANY));
        assertTrue(graph(client.get("/ns", "Accept", "application/ld+json")).isIsomorphicWith(graph(turtle)));
    }

    private static Graph graph(HttpResponse<String> answer) {
        Graph graph = GraphFactory.createDefaultGraph();
        Lang lang = RDFLanguages.contentTypeToLang(header(answer, "Content-Type").split(";")[0]);
        RDFParser.fromString(answer.body(), lang).parse(graph);
        return graph;
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        assertEquals("application/problem+json", header(answer, "Content-Type"));
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private static Node thing(String path) {
        return node(SmallStore.BASE + path.substring(1));
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
