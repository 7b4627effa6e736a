package org.papergraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import org.papergraph.web.GraphServer;
import picocli.CommandLine.Option;

/** How the graph is served, for {@code serve} and {@code up}. */
final class ServerOptions {
    @Option(names = "--port", paramLabel = "PORT", defaultValue = "3030", description = "The port to listen on; 0 takes any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--host", paramLabel = "HOST", defaultValue = "127.0.0.1", description = {
            "The address to listen on (default: ${DEFAULT-VALUE}, this machine alone).",
            "The server only reads, but it has no passwords: put a reverse proxy before it on an open network."})
    private String host;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "0", description = "Stop a query after this long (default: as fuseki-config/papergraph.ttl says).")
    private int timeoutSeconds;

    /** Serves a store until the process is told to stop, then stops gracefully. */
    void serve(Path store, VocabularyOptions vocabulary, PrintWriter out) {
        GraphServer.Options options = GraphServer.Options.DEFAULT.withPort(port).withHost(host)
                .withVocabulary(vocabulary::read);
        GraphServer server = GraphServer.start(store,
                timeoutSeconds > 0 ? options.withTimeout(Duration.ofSeconds(timeoutSeconds)) : options);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        out.printf("Serving %s%n", server.url());
        out.printf("  SPARQL          %s%n", server.sparqlUrl());
        out.printf("  canned queries  %sapi/%n", server.url());
        out.printf("Stop with Ctrl-C.%n");
        out.flush();
        server.join();
    }
}
