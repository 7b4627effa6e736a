package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole site, followed link by link from its front page. */
class SiteTest {
    private static final String HTML = "text/html,*/*;q=0.8";
    /** More results of searches, forms and further pages of lists than these say nothing new. */
    private static final int MOST_QUERIES = 400;

    @TempDir
    private Path folder;

    @Test
    void noLinkIsDead() {
        // every address that a page links to on this server answers, and every fragment is there
        try (GraphServer server = GraphServer.make(ExampleStore.build(folder.resolve("store")))) {
            Crawl crawl = new Crawl(new TestClient(server.url()));
            crawl.run();
            assertEquals(List.of(), crawl.dead);
            assertTrue(crawl.seen.size() > 500, crawl.seen.size() + " addresses");
        }
    }

    @Test
    void whatPapersSayStaysText() throws Exception {
        // titles and abstracts with markup, quotes, Hebrew and LaTeX -> shown as they are, never run
        String title = "<script>alert(1)</script> \"Sparse\" autoencoders & $\\ell_1$ of שלום";
        String text = "We train a sparse autoencoder </p><img src=x onerror=alert(2)> on {{data}} 'quoted' \\(x^2\\) 𝐱.";
        Path feed = folder.resolve("feed.jsonl");
        Files.writeString(feed, new ObjectMapper()
                .writeValueAsString(Map.of("id", "hostile-1", "title", title, "abstract", text)));
        try (GraphServer server = GraphServer.make(ExampleStore.build(feed, folder.resolve("store")))) {
            TestClient client = new TestClient(server.url());
            String paper = "/" + ExampleStore.pathOf(server, title);
            for (String path : List.of(paper, "/", "/papers", "/search?q=sparse", paper + "/abstract",
                    paper + "/tag/sparse-autoencoder", "/page/concept/sparse-autoencoder",
                    "/queries/papers-about?concept=sparse+autoencoder")) {
                HttpResponse<String> answer = client.get(path, "Accept", HTML);
                assertEquals(200, answer.statusCode(), path);
                Document page = Jsoup.parse(answer.body());
                assertEquals(List.of(), page.select("script:not([src]), img[onerror], [onload]"), path);
                assertTrue(page.text().contains("<script>alert(1)</script>") || page.text().contains("<img src=x")
                        || path.endsWith("/abstract") || path.contains("/tag/"), path);
            }
            assertEquals(text, Jsoup.parse(client.get(paper, "Accept", HTML).body()).select("p.text").first()
                    .wholeText().stripTrailing());
        }
    }

    /** Follows every link of every page, once. */
    private static final class Crawl {
        private final TestClient client;
        private final Set<String> seen = new HashSet<>(Set.of("/"));
        private final Deque<String> open = new ArrayDeque<>(Set.of("/"));
        private final Map<String, Set<String>> fragments = new HashMap<>();
        private final List<String> dead = new ArrayList<>();
        private final Set<String> idsWanted = new HashSet<>();
        private int queries;

        Crawl(TestClient client) {
            this.client = client;
        }

        void run() {
            while (!open.isEmpty()) {
                visit(open.remove());
            }
            idsWanted.stream().filter(wanted -> {
                String path = wanted.substring(0, wanted.indexOf('#'));
                return fragments.containsKey(path)
                        && !fragments.get(path).contains(wanted.substring(wanted.indexOf('#') + 1));
            }).sorted().forEach(wanted -> dead.add("no such place: " + wanted));
        }

        private void visit(String path) {
            HttpResponse<String> answer = client.get(path, "Accept", HTML);
            if (answer.statusCode() != 200) {
                dead.add(answer.statusCode() + " " + path);
            }
            if (TestClient.header(answer, "Content-Type").startsWith("text/html")) {
                Document page = Jsoup.parse(answer.body());
                Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
                fragments.put(path, ids);
                // A redirection may have led elsewhere, and links are relative to where it led.
                URI here = answer.uri();
                page.select("a[href], link[href], script[src], img[src]").forEach(link -> follow(here, link));
            }
        }

        private void follow(URI from, Element link) {
            String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            URI target = from.resolve(address);
            if (!from.getAuthority().equals(target.getAuthority())) {
                return;
            }
            String path = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
            if (target.getRawFragment() != null) {
                idsWanted.add(path + "#" + target.getFragment());
            }
            boolean query = target.getRawQuery() != null;
            if (seen.contains(path) || query && queries >= MOST_QUERIES) {
                return;
            }
            queries += query ? 1 : 0;
            seen.add(path);
            open.add(path);
        }
    }
}
