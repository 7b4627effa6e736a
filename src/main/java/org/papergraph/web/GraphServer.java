package org.papergraph.web;

import java.net.BindException;
import java.net.SocketException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.DatasetFactory;
import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;
import org.papergraph.concept.Vocabulary;
import org.papergraph.concept.VocabularyReader;
import org.papergraph.store.PublishedGraph;
import org.papergraph.store.ServerConfig;
import org.papergraph.web.catalog.LazyCatalog;
import org.papergraph.web.page.Reading;
import org.papergraph.web.query.CannedQueries;
import org.papergraph.web.query.CappedQuery;
import org.papergraph.web.query.Limits;
import org.papergraph.web.query.QueryGate;
import org.papergraph.web.query.RowCap;
import org.papergraph.web.query.SafeQueries;
import org.papergraph.web.query.StreamedGraphStore;

/**
 * Serves a published graph over HTTP: SPARQL by Fuseki, canned queries, and linked data.
 *
 * <pre>
 * request -- CORS, size, gzip (Jetty) -- Fuseki's filter -- /papergraph/... -- SPARQL, with a cap on rows
 *                                                       \-- the rest ------- {@link GraphServlet}: /api/, /id/, /ns, /
 * </pre>
 *
 * Read-only: there is no update, no write and no administration to reach. Fuseki assembles the dataset from
 * {@code fuseki-config/papergraph.ttl}; nothing else opens the store.
 */
public final class GraphServer implements AutoCloseable {
    private final FusekiServer fuseki;
    private final PublishedGraph graph;
    private final LazyCatalog catalog;
    private final Options options;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /**
     * How to serve.
     *
     * @param port    0 for any free one
     * @param host    the address to listen on
     * @param timeout of one query; empty for what the configuration file says
     * @param rowCap  most rows, or triples, of one answer
     * @param vocabulary for texts that people paste and for the story of a tag; asked for once, when first needed
     */
    public record Options(int port, String host, Optional<Duration> timeout, long rowCap,
            Supplier<Vocabulary> vocabulary) {
        /** Port 3030 of this machine alone, at most 100,000 rows. */
        public static final Options DEFAULT = new Options(3030, "127.0.0.1", Optional.empty(), 100_000,
                () -> VocabularyReader.shipped().vocabulary());

        public Options withPort(int other) {
            return new Options(other, host, timeout, rowCap, vocabulary);
        }

        public Options withHost(String other) {
            return new Options(port, other, timeout, rowCap, vocabulary);
        }

        public Options withTimeout(Duration other) {
            return new Options(port, host, Optional.of(other), rowCap, vocabulary);
        }

        public Options withVocabulary(Supplier<Vocabulary> other) {
            return new Options(port, host, timeout, rowCap, other);
        }

        public Options withRowCap(long other) {
            return new Options(port, host, timeout, other, vocabulary);
        }
    }

    private GraphServer(FusekiServer fuseki, PublishedGraph graph, LazyCatalog catalog, Options options) {
        this.fuseki = fuseki;
        this.graph = graph;
        this.catalog = catalog;
        this.options = options;
    }

    /** A running server on a free port, with the default options: for tests. */
    public static GraphServer make(Path store) {
        return start(store, Options.DEFAULT.withPort(0));
    }

    /** Does what serving needs and no graph, so that it can be done while one is being built. */
    public static void prepare() {
        SafeQueries.enforce();
        CannedQueries.shipped();
        FusekiServer.create().port(0).fusekiModules(FusekiModules.empty()).enableMetrics(true)
                .add("papergraph", DatasetFactory.empty()).build();
    }

    /**
     * Opens the store and serves it; returns when requests are answered.
     * @throws org.papergraph.store.StoreException if the store cannot be opened
     * @throws PapergraphException                 if the port cannot be listened on
     */
    public static GraphServer start(Path store, Options options) {
        SafeQueries.enforce();
        RowCap cap = new RowCap(options.rowCap());
        FusekiServer.Builder builder = FusekiServer.create().port(options.port()).loopback(false)
                .fusekiModules(FusekiModules.empty())
                .registerOperation(Operation.Query, new CappedQuery(cap, QueryGate.ofThisMachine()))
                .registerOperation(Operation.GSP_R, new StreamedGraphStore(cap));
        PublishedGraph graph = PublishedGraph.open(store, stored -> {
            ServerConfig config = options.timeout().map(stored::withTimeout).orElse(stored);
            // After the file, which cannot ask for metrics: a stock server has them already and would fail.
            builder.parseConfig(config.model()).enablePing(true).enableMetrics(true);
            return DatasetFactory.wrap(builder.getDataset(config.serviceName()));
        });
        try {
            Limits limits = new Limits(options.timeout().orElse(graph.config().timeout()), options.rowCap());
            LazyCatalog catalog = new LazyCatalog(graph);
            builder.addServlet("/*", GraphServlet.over(graph, limits, catalog, new Reading(options.vocabulary())));
            GraphServer server = new GraphServer(builder.build(), graph, catalog, options);
            server.listen();
            catalog.begin();
            return server;
        } catch (RuntimeException e) {
            graph.close();
            throw e;
        }
    }

    private void listen() {
        ServerLimits.apply(fuseki.getJettyServer(), options.host(), "/" + graph.config().serviceName());
        try {
            fuseki.start();
        } catch (FusekiException e) {
            fuseki.stop();
            if (hasCause(e, BindException.class)) {
                throw new PapergraphException(ErrorId.PG501_PORT_IN_USE, "Cannot listen on port " + options.port()
                        + " of " + options.host() + ": another program, perhaps another papergraph, uses it, or it"
                        + " may not be used. Stop that program, or give another port: --port "
                        + (options.port() + 1) + ", or --port 0 for any free one.", e);
            }
            if (hasCause(e, UnresolvedAddressException.class) || hasCause(e, SocketException.class)) {
                throw new PapergraphException(ErrorId.PG501_PORT_IN_USE, "Cannot listen on " + options.host()
                        + ": this machine has no such address. Give another --host, or none for this machine alone.",
                        e);
            }
            throw e;
        }
    }

    private static boolean hasCause(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Where the server answers, with a slash at the end, e.g. {@code http://127.0.0.1:3030/}. */
    public URI url() {
        String host = options.host().equals("0.0.0.0") || options.host().equals("::") ? "localhost" : options.host();
        String bracketed = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + bracketed + ":" + fuseki.getPort() + "/");
    }

    /** The address of the SPARQL endpoint. */
    public URI sparqlUrl() {
        return url().resolve(graph.config().serviceName() + "/sparql");
    }

    /** What is served. */
    public PublishedGraph graph() {
        return graph;
    }

    /** Waits until the server is stopped. */
    public void join() {
        fuseki.join();
    }

    /** Lets requests under way finish for a few seconds, then frees the port and the store. May be called twice. */
    public void stop() {
        if (!stopped.getAndSet(true)) {
            fuseki.stop();
            catalog.finish();
            graph.close();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
