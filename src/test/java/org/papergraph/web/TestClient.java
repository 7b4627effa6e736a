package org.papergraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.papergraph.web.http.Accept;

/** Asks a server under test. */
final class TestClient {
    private static final HttpClient DIRECT = HttpClient.newHttpClient();
    private static final HttpClient FOLLOWING = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private final URI server;

    TestClient(URI server) {
        this.server = server;
    }

    /** A GET with headers, given as name, value, name, value; redirections are followed. */
    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** The same without following. */
    HttpResponse<String> direct(String path, String... headers) {
        return send(DIRECT, "GET", path, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        return send(FOLLOWING, method, path, body, headers);
    }

    private HttpResponse<String> send(HttpClient http, String method, String path, BodyPublisher body,
            String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path.substring(1))).method(method,
                body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A query by GET at the SPARQL endpoint, answered as CSV where it gives rows. */
    HttpResponse<String> query(String sparql) {
        return get("/papergraph/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8),
                "Accept", "text/csv, text/turtle;q=0.9");
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
