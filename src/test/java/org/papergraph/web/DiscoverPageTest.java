package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoverPageTest {
    @TempDir
    private static Path folder;
    private static GraphServer server;

    @BeforeAll
    static void start() {
        Path store = folder.resolve("store");
        SmallGraph.built(store).close();
        server = GraphServer.make(store);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyPanelLeadsToItsQuery() {
        // nothing asked -> the rising concepts' query, forms and the way to /annotate, no answer to what nobody asked
        String page = page("/discover");
        assertTrue(page.contains("href=\"./queries/rising-concepts\"") && page.contains("href=\"./annotate\""), page);
        assertTrue(!page.contains("queries/hidden-links") && !page.contains("queries/bridging-papers"), page);
    }

    @Test
    void papersThatBridgeTwoFieldsAreListedWithWhatTheyBridge() {
        // neural network and neuroimaging -> the one paper about both, and the query that says so
        String page = page("/discover?field=neural+network&other=neuroimaging");
        assertTrue(page.contains("Reading the brain with fMRI") && page.contains(">language model</a> and"), page);
        assertTrue(page.contains("queries/bridging-papers?field=neural+network&amp;other=neuroimaging"), page);
    }

    @Test
    void whatIsAskedForIsShownAsTextAndNoResultSaysSo() {
        // <b>cheese</b> -> "Nothing found", escaped in the page and in the link
        String page = page("/discover?concept=%3Cb%3Echeese%3C/b%3E");
        assertTrue(page.contains("Nothing found") && page.contains("&lt;b&gt;cheese") && !page.contains("<b>cheese"),
                page);
    }

    private static String page(String path) {
        HttpResponse<String> answer = new TestClient(server.url()).get(path, "Accept", "text/html");
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }
}
