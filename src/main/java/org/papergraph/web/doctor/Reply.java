package org.papergraph.web.doctor;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** What a server answered. */
record Reply(URI address, int status, HttpResponse<byte[]> response) {
    byte[] body() {
        return response.body();
    }

    /** A header's first value; empty text where there is none. */
    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The media type without its parameters. */
    String type() {
        return header("Content-Type").split(";", 2)[0].strip();
    }

    /** Whether the answer says that it depends on what was accepted. */
    boolean variesByAccept() {
        return response.headers().allValues("Vary").stream().flatMap(line -> Arrays.stream(line.split(",")))
                .anyMatch(name -> name.strip().equalsIgnoreCase("Accept") || name.strip().equals("*"));
    }

    /** The graph in the body; empty if it is no RDF. */
    Optional<Graph> graph() {
        Lang lang = RDFLanguages.contentTypeToLang(type());
        if (lang == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(RDFParser.source(new ByteArrayInputStream(body())).lang(lang).base(address.toString())
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).toGraph());
        } catch (RiotException e) {
            return Optional.empty();
        }
    }
}
