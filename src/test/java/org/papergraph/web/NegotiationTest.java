package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.web.TestClient.header;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks where for what, and gets which document in which format. */
class NegotiationTest {
    private static final String JENA = "text/turtle,application/n-triples;q=0.9,application/ld+json;q=0.8,"
            + "application/rdf+xml;q=0.7,*/*;q=0.3";
    private static final String RDFLIB = "application/rdf+xml,text/rdf+n3;q=0.9,application/xhtml+xml;q=0.5, */*;q=0.1";
    private static final String CHROME = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,"
            + "image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7";
    private static final String FIREFOX = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

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

    /** {@code @name} stands for a client's header above; {@code +} parts header lines; - is no header at all. */
    @ParameterizedTest(name = "[{index}] {0}, Accept: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            // A thing: 303 to the document.
            "/id    | -                                             | 303 ttl",
            "/id    | */*                                           | 303 ttl",
            "/id    | ''                                            | 303 ttl",
            "/id    | @CURL                                         | 303 ttl",
            "/id    | @JENA                                         | 303 ttl",
            "/id    | @RDFLIB                                       | 303 rdf",
            "/id    | @CHROME                                       | 303 html",
            "/id    | @FIREFOX                                      | 303 html",
            "/id    | TEXT/HTML                                     | 303 html",
            "/id    | Application/LD+JSON                           | 303 jsonld",
            "/id    | application/n-triples                         | 303 nt",
            "/id    | 'application/rdf+xml;q=0.5, text/turtle;q=0.4' | 303 rdf",
            "/id    | 'text/*;q=0.9, text/turtle;q=0.1'             | 303 html",
            "/id    | 'text/turtle;q=0, text/*'                     | 303 html",
            "/id    | 'text/turtle;q=0, */*'                        | 303 jsonld",
            "/id    | 'text/html;q=0, text/*'                       | 303 ttl",
            "/id    | application/*                                 | 303 jsonld",
            "/id    | text/turtle;charset=utf-8                     | 303 ttl",
            "/id    | application/ld+json;profile=\"http://www.w3.org/ns/json-ld#expanded\" | 303 jsonld",
            "/id    | text/turtle;level=1;foo=bar                   | 303 ttl",
            "/id    | text/turtle;q=1.5                             | 303 ttl",
            "/id    | 'text/turtle;q=x, application/ld+json'        | 303 jsonld",
            "/id    | 'text/turtle;q=, application/n-triples'       | 303 nt",
            "/id    | 'image/png + application/n-triples'           | 303 nt",
            "/id    | 'text/html;q=0.3 + text/turtle;q=0.2'         | 303 html",
            "/id    | image/png                                     | 406",
            "/id    | '*/*;q=0'                                     | 406",
            "/id    | 'text/turtle;q=0.0, text/html;q=0'            | 406",
            // Its data.
            "/data  | -                                             | 200 text/turtle;charset=utf-8",
            "/data  | @RDFLIB                                       | 200 application/rdf+xml",
            "/data  | @CHROME                                       | 200 text/turtle;charset=utf-8",
            "/data  | 'text/turtle;q=0.2, application/*;q=0.3'      | 200 application/ld+json",
            "/data  | text/html                                     | 406",
            "/data  | '*/*;q=0, application/n-triples;q=0.001'      | 200 application/n-triples",
            "/data.nt | text/turtle                                 | 200 application/n-triples",
            "/data.rdf | image/png                                  | 200 application/rdf+xml",
            "/data.jsonld | -                                       | 200 application/ld+json",
            // Its page.
            "/page  | -                                             | 200 text/html;charset=utf-8",
            "/page  | @FIREFOX                                      | 200 text/html;charset=utf-8",
            "/page  | text/*;q=0.1                                  | 200 text/html;charset=utf-8",
            "/page  | text/turtle                                   | 406",
            "/page  | '*/*;q=0'                                     | 406",
            // The ontology.
            "/ns    | -                                             | 200 text/turtle;charset=utf-8",
            "/ns    | @JENA                                         | 200 text/turtle;charset=utf-8",
            "/ns    | application/rdf+xml                           | 200 application/rdf+xml",
            "/ns    | image/*                                       | 406",
            "/ns.jsonld | text/turtle                               | 200 application/ld+json",
            "/shapes.ttl | -                                        | 200 text/turtle;charset=utf-8",
            // The API.
            "/api   | -                                             | 200 application/sparql-results+json",
            "/api   | text/csv                                      | 200 text/csv;charset=utf-8",
            "/api   | 'text/*;q=0.5, text/csv;q=0'                  | 200 text/tab-separated-values;charset=utf-8",
            "/api   | application/json                              | 200 application/json",
            "/api   | 'application/xml, */*;q=0'                    | 200 application/xml",
            "/api   | text/turtle                                   | 406",
            // The endpoint.
            "/sparql | -                                            | 200 application/sparql-results+json;charset=utf-8",
            "/sparql | @CURL                                        | 200 application/sparql-results+json;charset=utf-8",
            "/sparql | 'text/csv;q=0.5, text/*;q=0.9'               | 200 text/tab-separated-values;charset=utf-8",
            "/sparql | text/turtle                                  | 406"})
    void theClientGetsWhatItPrefers(String kind, String accept, String wanted) {
        HttpResponse<String> answer = client.direct(address(kind), headers(accept));
        String got = switch (answer.statusCode()) {
            case 303 -> "303 " + ending(header(answer, "Location"));
            case 200 -> "200 " + header(answer, "Content-Type").replace("; ", ";");
            default -> Integer.toString(answer.statusCode());
        };
        assertEquals(wanted, got, answer.body());
        String varies = String.join(",", answer.headers().allValues("Vary"));
        assertTrue(varies.matches("(?i).*\\baccept\\b(?!-).*"), "Vary: " + varies);
    }

    private static String address(String kind) {
        String thing = "paper/arxiv-0001.00001";
        return switch (kind) {
            case "/id", "/page", "/data" -> kind + "/" + thing;
            case "/data.nt", "/data.rdf", "/data.jsonld" -> "/data/" + thing + kind.substring(5);
            case "/api" -> "/api/top-concepts";
            case "/sparql" -> "/papergraph/sparql?query=SELECT%20*%20%7B%7D";
            default -> kind;
        };
    }

    private static String[] headers(String accept) {
        List<String> headers = new ArrayList<>();
        for (String line : accept.equals("-") ? new String[0] : accept.split(" \\+ ")) {
            headers.add("Accept");
            headers.add(switch (line) {
                case "@JENA" -> JENA;
                case "@RDFLIB" -> RDFLIB;
                case "@CHROME" -> CHROME;
                case "@FIREFOX" -> FIREFOX;
                case "@CURL" -> "*/*";
                default -> line;
            });
        }
        return headers.toArray(String[]::new);
    }

    private static String ending(String location) {
        return location.contains("page/") ? "html" : location.substring(location.lastIndexOf('.') + 1);
    }

    @Test
    void jenaLoadsAThingByItsAddress() {
        Model model = RDFDataMgr.loadModel(server.url() + "id/paper/arxiv-0001.00001");
        assertTrue(model.contains(ResourceFactory.createResource(SmallStore.BASE + "id/paper/arxiv-0001.00001"),
                DCTerms.title, "Sparse autoencoders for fMRI"));
        assertTrue(RDFDataMgr.loadModel(server.url() + "ns").size() > 300);
    }

    @ParameterizedTest
    @CsvSource({"/id/paper/arxiv%2D0001.00001, paper/arxiv-0001.00001.ttl",
            "/id/paper/arxiv-0001.00001/, paper/arxiv-0001.00001.ttl",
            "/id/paper/%61rxiv-0001%2e00001/abbreviation/I%2fO, paper/arxiv-0001.00001/abbreviation/I%2FO.ttl"})
    void anAddressMayBeWrittenInAnotherWay(String path, String document) {
        HttpResponse<String> redirect = client.direct(path);
        assertEquals(303, redirect.statusCode(), redirect.body());
        assertTrue(header(redirect, "Location").endsWith("../data/" + document), header(redirect, "Location"));
        HttpResponse<String> data = client.get(path);
        assertEquals(200, data.statusCode());
        assertTrue(data.body().contains("arxiv-0001.00001"));
    }
}
