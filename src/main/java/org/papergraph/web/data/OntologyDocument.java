package org.papergraph.web.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.papergraph.common.ErrorId;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.EntityTag;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.QueryResult;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.ResultFormat;
import org.papergraph.web.http.WebException;
import org.papergraph.web.http.WebRequest;

/** The ontology, where its terms' namespace is: all terms in one document. */
public final class OntologyDocument implements Resource {
    private static final String FILE = "ontology/papergraph.ttl";

    @Override
    public Answer get(WebRequest request) {
        Offer offer = request.choose(Offer.GRAPHS);
        byte[] turtle = read();
        EntityTag tag = EntityTag.of(Integer.toHexString(Arrays.hashCode(turtle)), offer.name());
        if (offer.format() == ResultFormat.TURTLE) {
            // As a person wrote it, with its comments.
            return Answer.ok(offer.contentType(), Answer.Content.of(turtle)).with(tag);
        }
        Graph graph = graph();
        return Answer.ok(offer.contentType(), out -> offer.format().write(new QueryResult.Triples(graph), out))
                .with(tag);
    }

    /** The ontology. Parses its file. */
    public static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(read())).lang(Lang.TURTLE).parse(graph);
        return graph;
    }

    private static byte[] read() {
        try (InputStream file = OntologyDocument.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new WebException(Answer.NOT_FOUND, ErrorId.PG405_NOT_FOUND,
                        "The file " + FILE + " is not in this jar. Build the jar again.");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
