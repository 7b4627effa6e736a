package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.Jena;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration file serves a store with a stock Fuseki too, where its jar is at hand. */
class StockServerTest {
    private static final Path CONFIG = Path.of("fuseki-config", "papergraph.ttl").toAbsolutePath();
    private static final Path JAR = Path.of(System.getProperty("user.home"), ".m2", "repository", "org", "apache",
            "jena", "jena-fuseki-server", Jena.VERSION, "jena-fuseki-server-" + Jena.VERSION + ".jar");
    private static final Pattern PORT = Pattern.compile("http=(\\d+)");

    @TempDir
    private Path folder;

    @Test
    void aStockServerStartedInsideTheStoreServesItReadOnly() throws IOException {
        assumeTrue(Files.exists(JAR), () -> "needs " + JAR);
        Path store = SmallStore.build(folder.resolve("store"));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-cp", JAR.toString(), "org.apache.jena.fuseki.main.cmds.FusekiServerPlainCmd",
                "--localhost", "--port=0", "--config=" + CONFIG)
                .directory(store.resolve("current").toFile()).redirectErrorStream(true).start();
        try (BufferedReader log = process.inputReader()) {
            TestClient client = new TestClient(URI.create("http://localhost:" + port(log) + "/"));
            assertEquals("title\r\nSparse autoencoders for fMRI\r\n", client.query("""
                PREFIX text: <http://jena.apache.org/text#> PREFIX dcterms: <http://purl.org/dc/terms/>
                SELECT ?title { ?paper text:query (dcterms:title 'fmri') ; dcterms:title ?title }
                """).body());
            assertEquals(422, client.query("SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }").statusCode());
            int status = client.send("PUT", "/papergraph/data?default", BodyPublishers.ofString(""), "Content-Type",
                    "text/turtle").statusCode();
            assertTrue(status >= 400 && status < 500, () -> "status " + status);
            assertEquals(404, client.get("/$/datasets").statusCode());
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }

    private static int port(BufferedReader log) throws IOException {
        StringBuilder seen = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            seen.append(line).append('\n');
            Matcher port = PORT.matcher(line);
            if (port.find()) {
                return Integer.parseInt(port.group(1));
            }
        }
        throw new AssertionError("the server did not start:\n" + seen);
    }
}
