package org.papergraph.web;

import java.time.Duration;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/** What Fuseki leaves open in Jetty: the sizes of requests and buffers, where to listen, who may read, how to stop. */
final class ServerLimits {
    /** A query of this size still parses in a tenth of a second; parsing is under no timeout. */
    private static final int REQUEST_BYTES = 256 * 1024;
    /** Fuseki's own 5 MiB are allocated for each response and halve the throughput. */
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final Duration STOP = Duration.ofSeconds(5);
    /** Short forms such as {@code I/O} are a percent-encoded step of an IRI. */
    private static final UriCompliance IRI_COMPLIANCE = UriCompliance.DEFAULT.with("papergraph",
            UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR);

    private ServerLimits() {}

    static void apply(Server server, String host) {
        for (Connector connector : server.getConnectors()) {
            ((ServerConnector) connector).setHost(host);
            HttpConfiguration http = connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
            http.setOutputBufferSize(BUFFER_BYTES);
            http.setRequestHeaderSize(REQUEST_BYTES);
            http.setUriCompliance(IRI_COMPLIANCE);
        }
        SizeLimitHandler sizes = new SizeLimitHandler(REQUEST_BYTES, -1);
        sizes.setHandler(server.getHandler());
        OpenOrigins origins = new OpenOrigins();
        origins.setHandler(sizes);
        server.setHandler((Handler) new GracefulHandler(origins));
        server.setStopTimeout(STOP.toMillis());
    }
}
