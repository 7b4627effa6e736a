package org.papergraph.web.doctor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;
import org.papergraph.rdf.Terms;

/**
 * A running server, and what its VoID says of it: the base of its IRIs and its endpoint. These are named by the graph's base
 * and asked at the address where the server is found, wherever that is.
 */
final class RemoteServer {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String TURTLE = "text/turtle";
    private static final int MOST_REDIRECTIONS = 5;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI root;
    private final Graph description;
    private final Node dataset;
    private final String base;

    private RemoteServer(URI root) {
        this.root = root;
        Reply found = reply(Duration.ofSeconds(10), root.resolve(".well-known/void"));
        this.description = found.graph().orElseThrow(() -> new PapergraphException(ErrorId.PG505_SERVER_UNREACHABLE,
                "At " + found.address() + " there is no VoID description, but status " + found.status() + " and "
                        + found.type() + ". Is this the address of a papergraph?"));
        this.dataset = description.stream(Node.ANY, Terms.URI_SPACE, Node.ANY).findFirst()
                .orElseThrow(() -> new PapergraphException(ErrorId.PG505_SERVER_UNREACHABLE,
                        "The VoID description at " + found.address() + " does not name the base of its IRIs"
                                + " (void:uriSpace). Is this the address of a papergraph?"))
                .getSubject();
        this.base = value(Terms.URI_SPACE).orElseThrow();
    }

    /**
     * A server by the address of its top.
     *
     * @throws PapergraphException if nothing answers there, or no papergraph
     */
    static RemoteServer at(URI address) {
        return new RemoteServer(address.toString().endsWith("/") ? address : URI.create(address + "/"));
    }

    private Reply reply(Duration patience, URI address) {
        try {
            return followed(address, "Accept", TURTLE);
        } catch (IOException e) {
            throw new PapergraphException(ErrorId.PG505_SERVER_UNREACHABLE, "Nothing answers at " + address + " (" + e
                    + "). Is the server running, and is this its address?", e);
        }
    }

    /** The VoID description. */
    Graph description() {
        return description;
    }

    /** The dataset that is described. */
    Node dataset() {
        return dataset;
    }

    /** A value of the dataset's. */
    private Optional<String> value(Node property) {
        return description.stream(dataset, property, Node.ANY).findFirst()
                .map(triple -> triple.getObject().isURI()
                        ? triple.getObject().getURI()
                        : triple.getObject().getLiteralLexicalForm());
    }

    /** An address of this server. */
    URI address(String path) {
        return root.resolve(path);
    }

    /** Where this server answers for an IRI: at its own path, or for an IRI of another base by its name. */
    URI of(String iri) {
        String document = iri.replaceFirst("#.*", "");
        return document.startsWith(base)
                ? address(document.substring(base.length()))
                : address("data?iri=" + encoded(document));
    }

    /** Whether an IRI is one of the server's own. */
    boolean isOwn(String iri) {
        return iri.startsWith(base);
    }

    URI endpoint() {
        return value(Terms.SPARQL_ENDPOINT).filter(this::isOwn).map(this::of)
                .orElseGet(() -> address("papergraph/sparql"));
    }

    Reply get(URI address, String... headers) throws IOException {
        return send("GET", address, headers);
    }

    /** A request, of which redirections are not followed; headers are given as name, value, name, value. */
    Reply send(String method, URI address, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE).method(method,
                BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(address, response.statusCode(), response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** The same, with redirections followed. */
    Reply followed(URI address, String... headers) throws IOException {
        Reply reply = get(address, headers);
        for (int i = 0; i < MOST_REDIRECTIONS && reply.status() / 100 == 3
                && !reply.header("Location").isEmpty(); i++) {
            reply = get(reply.address().resolve(reply.header("Location")), headers);
        }
        return reply;
    }

    /** Rows of a query at the endpoint; empty where it gives none, or no rows at all. */
    Optional<RowSet> select(String sparql) throws IOException {
        Reply reply = get(URI.create(endpoint() + "?query=" + encoded(sparql)), "Accept",
                "application/sparql-results+json");
        return reply.status() == 200
                ? Optional.of(RowSet.adapt(
                        ResultSetMgr.read(new ByteArrayInputStream(reply.body()), ResultSetLang.RS_JSON)))
                : Optional.empty();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
