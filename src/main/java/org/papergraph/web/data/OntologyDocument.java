package org.papergraph.web.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
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

/**
 * A file of the ontology, where its terms' namespace is: all terms in one document, by {@code Accept}, or by an extension
 * such as {@code /ns.jsonld}.
 */
public final class OntologyDocument implements Resource {
    private final String file;
    private final Optional<Resource> page;

    private OntologyDocument(String file, Optional<Resource> page) {
        this.file = file;
        this.page = page;
    }

    /** The terms of the graph. */
    public static OntologyDocument ontology() {
        return new OntologyDocument("ontology/papergraph.ttl", Optional.empty());
    }

    /** What a graph promises. */
    public static OntologyDocument shapes() {
        return new OntologyDocument("ontology/shapes.ttl", Optional.empty());
    }

    /** The document, and a page for whoever prefers one. */
    public OntologyDocument with(Resource htmlPage) {
        return new OntologyDocument(file, Optional.of(htmlPage));
    }

    @Override
    public Answer get(WebRequest request) {
        String path = request.path();
        Optional<Offer> named = Offer.GRAPHS.stream().filter(offer -> path.endsWith("." + offer.extension()))
                .findFirst();
        Offer offer = named.orElseGet(() -> request.choose(page.isPresent() ? Offer.THINGS : Offer.GRAPHS));
        return offer.equals(Offer.HTML) ? page.orElseThrow().get(request) : data(offer);
    }

    private Answer data(Offer offer) {
        byte[] turtle = turtle();
        EntityTag tag = EntityTag.of(Integer.toHexString(Arrays.hashCode(turtle)), offer.name());
        if (offer.format() == ResultFormat.TURTLE) {
            // As a person wrote it, with its comments.
            return Answer.ok(offer.contentType(), Answer.Content.of(turtle)).with(tag);
        }
        Graph graph = graph();
        return Answer.ok(offer.contentType(), out -> offer.format().write(new QueryResult.Triples(graph), out))
                .with(tag);
    }

    /** All that the file says. Parses it. */
    public Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(turtle())).lang(Lang.TURTLE).parse(graph);
        return graph;
    }

    private byte[] turtle() {
        try (InputStream stream = OntologyDocument.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new WebException(Answer.NOT_FOUND, ErrorId.PG405_NOT_FOUND,
                        "The file " + file + " is not in this jar. Build the jar again.");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
