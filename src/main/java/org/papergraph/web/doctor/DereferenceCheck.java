package org.papergraph.web.doctor;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.papergraph.web.http.Offer;

/** A sample of every kind of IRI leads to a document that tells of it, in every format, and all formats say the same. */
final class DereferenceCheck implements Check {
    private static final String NAME = "dereference";
    private static final String VARY = "Vary";

    @Override
    public List<Finding> run(RemoteServer server) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Set<String> things = SampleThings.of(server);
        findings.add(Finding.of(things.size() > 1, NAME, server.endpoint(),
                "The endpoint names no things to look at: no class partitions in its graph, or no answer."));
        for (String thing : things) {
            OptionalInt size = OptionalInt.empty();
            for (Offer offer : Offer.GRAPHS) {
                size = data(thing, offer, size, server, findings);
            }
            page(thing, server, findings);
        }
        return findings;
    }

    /** One format; gives the number of triples that it has, to be compared with the next. */
    private OptionalInt data(String thing, Offer offer, OptionalInt expected, RemoteServer server,
            List<Finding> findings) throws IOException {
        URI address = server.of(thing);
        if (server.isOwn(thing)) {
            Reply redirection = server.get(address, "Accept", offer.type().toString());
            findings.add(Finding.of(redirection.status() == 303, NAME, address,
                    "A thing is no document: 303 is expected, not " + redirection.status() + "."));
            findings.add(Finding.of(redirection.variesByAccept(), VARY, address,
                    "The answer depends on Accept and does not say so: caches will mix up formats."));
        }
        Reply document = server.followed(address, "Accept", offer.type().toString());
        if (document.status() != 200 || !document.type().equals(offer.type().toString())) {
            findings.add(Finding.faulty(NAME, address, "As " + offer.type() + " it gives status " + document.status()
                    + " and " + document.type() + "."));
            return expected;
        }
        if (document.graph().isEmpty()) {
            findings.add(Finding.faulty(NAME, document.address(), "This cannot be parsed as " + offer.type() + "."));
            return expected;
        }
        Graph graph = document.graph().get();
        findings.add(
                Finding.of(tellsOf(graph, thing), NAME, document.address(), "It says nothing of <" + thing + ">."));
        findings.add(Finding.of(expected.isEmpty() || expected.getAsInt() == graph.size(), NAME, document.address(),
                "It has " + graph.size() + " triples, another format " + expected.orElse(0) + "."));
        return OptionalInt.of(graph.size());
    }

    private static boolean tellsOf(Graph graph, String thing) {
        return graph.stream().anyMatch(triple -> is(triple.getSubject(), thing) || is(triple.getObject(), thing));
    }

    private static boolean is(Node node, String thing) {
        return node.isURI() && node.getURI().equals(thing);
    }

    private static void page(String thing, RemoteServer server, List<Finding> findings) throws IOException {
        URI address = server.isOwn(thing)
                ? server.of(thing)
                : server.address("page?iri=" + RemoteServer.encoded(thing));
        Reply page = server.followed(address, "Accept", "text/html,*/*;q=0.8");
        findings.add(Finding.of(page.status() == 200 && page.type().equals("text/html"), "page", address,
                "A browser gets status " + page.status() + " and " + page.type() + "."));
    }
}
