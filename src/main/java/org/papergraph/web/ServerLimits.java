package org.papergraph.web;

import java.time.Duration;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/** What Fuseki leaves open in Jetty: the sizes of requests and buffers, where to listen, how answers are packed, who may
 * read, how to stop. */
final class ServerLimits {
    /** A query of this size still parses in a tenth of a second; parsing is under no timeout. */
    private static final int REQUEST_BYTES = 256 * 1024;
    /** Fuseki's own 5 MiB are allocated for each response and halve the throughput. */
    private static final int BUFFER_BYTES = 64 * 1024;
    /** What fits into one packet is not worth it. */
    private static final int COMPRESSED_FROM_BYTES = 1024;
    private static final Duration STOP = Duration.ofSeconds(5);
    /** Short forms such as {@code I/O} are a percent-encoded step of an IRI. */
    private static final UriCompliance IRI_COMPLIANCE = UriCompliance.DEFAULT.with("papergraph",
            UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR);

    private ServerLimits() {}

    /** @param service the path of Fuseki's own service */
    static void apply(Server server, String host, String service) {
        for (Connector connector : server.getConnectors()) {
            ((ServerConnector) connector).setHost(host);
            HttpConfiguration http = connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
            http.setOutputBufferSize(BUFFER_BYTES);
            http.setRequestHeaderSize(REQUEST_BYTES);
            http.setUriCompliance(IRI_COMPLIANCE);
            http.setSendServerVersion(false);
        }
        server.setHandler(around(server.getHandler(), new SpelledOutAccept(service),
                new EndpointProblems(service), compression(),
                new SizeLimitHandler(REQUEST_BYTES, -1),
                new SafeHeaders(), new OpenOrigins(), new GracefulHandler()));
        server.setStopTimeout(STOP.toMillis());
    }

    /** The handlers one around the other, the first innermost. */
    private static Handler around(Handler innermost, Handler.Wrapper... wrappers) {
        Handler inner = innermost;
        for (Handler.Wrapper wrapper : wrappers) {
            wrapper.setHandler(inner);
            inner = wrapper;
        }
        return inner;
    }

    /** Answers only: a small request can unpack to a huge one. */
    private static CompressionHandler compression() {
        GzipCompression gzip = new GzipCompression();
        gzip.setMinCompressSize(COMPRESSED_FROM_BYTES);
        CompressionHandler handler = new CompressionHandler();
        handler.putCompression(gzip);
        handler.putConfiguration("/*", CompressionConfig.builder().defaults().decompressExcludePath("/*").build());
        return handler;
    }
}
