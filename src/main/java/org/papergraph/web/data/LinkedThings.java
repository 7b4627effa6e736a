package org.papergraph.web.data;

import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.papergraph.common.ErrorId;
import org.papergraph.rdf.Description;
import org.papergraph.rdf.DocumentMapper;
import org.papergraph.rdf.Iris;
import org.papergraph.store.PublishedGraph;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.EntityTag;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.QueryResult;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebException;
import org.papergraph.web.http.WebRequest;
import org.papergraph.web.query.RowCap;

/**
 * What the graph says of a thing, at {@code /data/{local}.{extension}}; without an extension the client's {@code Accept}
 * decides. A thing whose IRI is not under the base stands at {@code /data?iri=...}.
 */
public final class LinkedThings implements Resource {
    private static final String PATH = "/data/";
    private static final String IRI = "iri";

    private final PublishedGraph graph;
    private final Things things;
    private final DocumentMapper documents;

    public LinkedThings(PublishedGraph graph, Things things) {
        this.graph = graph;
        this.things = things;
        this.documents = new DocumentMapper(Iris.under(things.base()));
    }

    /** Which thing, in which format. */
    private record Wanted(String iri, Offer offer) {}

    @Override
    public Answer get(WebRequest request) {
        Wanted wanted = wanted(request);
        Description description = described(wanted.iri());
        documents.triples(things.document(wanted.iri()), NodeFactory.createURI(wanted.iri()))
                .forEach(description.triples()::add);
        Answer answer = Answer
                .ok(wanted.offer().contentType(), out -> write(description.triples(), wanted.offer(), out))
                .with(EntityTag.of(graph.manifest().buildId(), wanted.offer().name()))
                .with("Link", links(wanted, request.root()));
        return description.cut()
                ? answer.with(RowCap.HEADER, Integer.toString(Description.MOST_BACK))
                : answer;
    }

    /** To the thing, to the licence, and to the same in other formats. */
    private String links(Wanted wanted, String root) {
        Stream<String> others = Offer.GRAPHS.stream().filter(offer -> !offer.equals(wanted.offer()))
                .map(offer -> alternate(root + things.data(wanted.iri(), offer.extension()), offer));
        return Stream.of(Stream.of("<" + wanted.iri() + ">; rel=\"describes\"",
                "<" + DocumentMapper.LICENCE + ">; rel=\"license\"",
                alternate(root + things.page(wanted.iri()), Offer.HTML)), others).flatMap(links -> links)
                .collect(Collectors.joining(", "));
    }

    private static String alternate(String address, Offer offer) {
        return "<" + address + ">; rel=\"alternate\"; type=\"" + offer.type() + "\"";
    }

    private Wanted wanted(WebRequest request) {
        if (!request.path().startsWith(PATH)) {
            String iri = request.parameter(IRI).orElseThrow(() -> new WebException(Answer.BAD_REQUEST,
                    ErrorId.PG402_PARAMETER_INVALID, "Say which thing: data?iri=..."));
            return new Wanted(iri, request.choose(Offer.GRAPHS));
        }
        String local = request.path().substring(PATH.length());
        int dot = local.lastIndexOf('.');
        Optional<Offer> named = Offer.GRAPHS.stream()
                .filter(offer -> dot >= 0 && offer.extension().equals(local.substring(dot + 1))).findFirst();
        return named.map(offer -> new Wanted(things.iri(local.substring(0, dot)), offer))
                .orElseGet(() -> new Wanted(things.iri(local), request.choose(Offer.GRAPHS)));
    }

    /**
     * What the graph says of a thing.
     *
     * @throws WebException if it knows nothing of it
     */
    private Description described(String iri) {
        DatasetGraph dataset = graph.dataset().asDatasetGraph();
        return Txn.calculateRead(dataset, () -> Description.of(NodeFactory.createURI(iri), dataset.getDefaultGraph()))
                .orElseThrow(() -> unknown(iri));
    }

    /**
     * Does nothing if the graph knows a thing.
     *
     * @throws WebException if it does not
     */
    static void known(PublishedGraph graph, String iri) {
        DatasetGraph dataset = graph.dataset().asDatasetGraph();
        Node thing = NodeFactory.createURI(iri);
        boolean known = Txn.calculateRead(dataset, () -> {
            Graph triples = dataset.getDefaultGraph();
            return triples.contains(thing, Node.ANY, Node.ANY) || triples.contains(Node.ANY, Node.ANY, thing)
                    || Description.of(thing, triples).isPresent();
        });
        if (!known) {
            throw unknown(iri);
        }
    }

    private static WebException unknown(String iri) {
        return new WebException(Answer.NOT_FOUND, ErrorId.PG405_NOT_FOUND, "The graph knows nothing of <" + iri + ">.");
    }

    private static void write(Graph triples, Offer offer, OutputStream out) {
        offer.format().write(new QueryResult.Triples(triples), out);
    }
}
