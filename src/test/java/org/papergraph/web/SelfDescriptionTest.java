package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.web.TestClient.header;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.store.ExportFormat;
import org.papergraph.store.GraphExporter;

/** What the server says of its data and of itself; the counts are held against the graph by the doctor's test. */
class SelfDescriptionTest {
    private static final Resource DATASET = ResourceFactory.createResource(SmallStore.BASE + "dataset");

    @TempDir
    private static Path folder;
    private static GraphServer server;
    private static TestClient client;
    private static Model description;

    @BeforeAll
    static void serve() {
        server = GraphServer.make(SmallStore.build(folder.resolve("store")));
        client = new TestClient(server.url());
        description = RDFDataMgr.loadModel(server.url() + ".well-known/void");
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void theDatasetSaysWhereItIsAndOnWhatTerms() {
        for (Property property : List.of(DCTerms.title, DCTerms.description, DCTerms.license, DCTerms.rights,
                VOID.sparqlEndpoint, VOID.uriSpace, VOID.exampleResource, VOID.dataDump, VOID.triples, VOID.vocabulary,
                DCAT.distribution)) {
            assertTrue(description.contains(DATASET, property), property.getURI());
        }
        assertTrue(RDFDataMgr.loadModel(server.url() + "void.ttl").isIsomorphicWith(description));
    }

    @Test
    void everyClassAndPropertyOfTheGraphHasItsPart() {
        // SELECT DISTINCT ?type, ?p -> as many void:classPartition, void:propertyPartition
        long classes = client.query("SELECT DISTINCT ?type { ?s a ?type }").body().lines().skip(1).count();
        long properties = client.query("SELECT DISTINCT ?p { ?s ?p ?o }").body().lines().skip(1).count();
        assertEquals(classes, description.listObjectsOfProperty(DATASET, VOID.classPartition).toList().size());
        assertEquals(properties, description.listObjectsOfProperty(DATASET, VOID.propertyPartition).toList().size());
        long triples = description.listStatements(null, VOID.property, (Resource) null).mapWith(
                statement -> statement.getSubject().getProperty(VOID.triples).getLong()).toList().stream()
                .mapToLong(Long::longValue).sum();
        assertEquals(server.graph().manifest().counts().triples(), triples);
        assertEquals(triples, description.getProperty(DATASET, VOID.triples).getLong());
    }

    @Test
    void theEndpointDescribesTheSameDataset() {
        Model service = RDFDataMgr.loadModel(server.sparqlUrl().toString());
        String sd = "http://www.w3.org/ns/sparql-service-description#";
        assertTrue(service.contains(null, ResourceFactory.createProperty(sd + "defaultDataset"), DATASET));
        assertTrue(service.contains(null, ResourceFactory.createProperty(sd + "supportedLanguage"),
                ResourceFactory.createResource(sd + "SPARQL11Query")));
    }

    @Test
    void everyDumpIsTheExportedGraphPacked() throws Exception {
        for (Resource dump : description.listObjectsOfProperty(DATASET, VOID.dataDump)
                .mapWith(node -> node.asResource())
                .toList()) {
            String path = dump.getURI().substring(SmallStore.BASE.length());
            HttpResponse<byte[]> file = bytes(path);
            assertEquals(200, file.statusCode());
            assertEquals("application/gzip", header(file, "Content-Type"));
            assertEquals("", header(file, "Content-Encoding"), "not packed twice");
            ByteArrayOutputStream exported = new ByteArrayOutputStream();
            GraphExporter.of(server.graph()).write(
                    path.contains(".nt") ? ExportFormat.NTRIPLES : ExportFormat.TURTLE, exported);
            try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(file.body()))) {
                assertEquals(exported.toString(StandardCharsets.UTF_8),
                        new String(unpacked.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertEquals(404, client.get("/dumps/other.nt.gz").statusCode());
        assertEquals(404, client.get("/dumps/x/papergraph.nt.gz").statusCode());
    }

    private static HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(server.url() + path)).header("Accept-Encoding", "gzip")
                    .build(), BodyHandlers.ofByteArray());
        }
    }
}
