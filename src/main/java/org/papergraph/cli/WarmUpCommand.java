package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.concept.Namespace;
import org.papergraph.rdf.Iris;
import org.papergraph.web.GraphServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code warm-up}: does the main job once on the example papers, so that the launcher can keep what the JVM learned of
 * it for the next start.
 */
@Command(name = "warm-up", hidden = true, description = "Does the main job once; the launcher calls it after a build.")
final class WarmUpCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store;

    @Mixin
    private VocabularyOptions vocabulary;

    @Mixin
    private FeedOptions feedOptions;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter silent = new PrintWriter(Writer.nullWriter());
        List<Path> feeds = List.of(ExampleFeed.path());
        new GraphBuild(feedOptions, vocabulary, Iris.under(Namespace.DEFAULT_BASE), silent).run(feeds, store.path());
        try (GraphServer server = GraphServer.make(store.path()); HttpClient client = HttpClient.newHttpClient()) {
            for (String path : List.of("", "api/top-concepts", "papergraph/sparql?query=ASK%7B%7D")) {
                client.send(HttpRequest.newBuilder(server.url().resolve(path)).build(),
                        HttpResponse.BodyHandlers.ofString());
            }
        }
        return ExitCode.DONE;
    }
}
