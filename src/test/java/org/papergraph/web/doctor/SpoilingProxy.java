package org.papergraph.web.doctor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;

/** Stands before a server, under a prefix as proxies do, and spoils one thing. */
final class SpoilingProxy implements AutoCloseable {
    private static final String PREFIX = "/some/prefix";
    private static final Set<String> OWN = Set.of("connection", "host", "http2-settings", "upgrade", "content-length",
            "transfer-encoding");

    private final HttpServer http;
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private final Fault fault;

    SpoilingProxy(URI server, Fault fault) throws IOException {
        this.server = server;
        this.fault = fault;
        this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext(PREFIX, this::pass);
        http.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + PREFIX + "/");
    }

    private void pass(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString().substring(PREFIX.length());
        boolean spoils = fault.where().test(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .method(exchange.getRequestMethod(), BodyPublishers.noBody());
        exchange.getRequestHeaders().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!OWN.contains(lower) && !(spoils && fault.hidden().contains(lower))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try (exchange) {
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (!OWN.contains(name) && !(spoils && fault.lost().contains(name))) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            int status = spoils
                    ? fault.status().getOrDefault(answer.statusCode(), answer.statusCode())
                    : answer.statusCode();
            byte[] body = spoils ? fault.spoilt(answer.body()) : answer.body();
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
