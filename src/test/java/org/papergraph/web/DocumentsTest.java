package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.Pipeline;
import org.papergraph.concept.VocabularyReader;
import org.papergraph.corpus.Feed;
import org.papergraph.corpus.FieldNames;
import org.papergraph.rdf.Iris;
import org.papergraph.store.Manifest;
import org.papergraph.store.PublishedGraph;
import org.papergraph.web.data.LinkedThings;
import org.papergraph.web.data.Things;
import org.papergraph.web.http.Accept;
import org.papergraph.web.http.WebRequest;

/** The documents of data of a whole graph: of the feed beside the project, or where that is missing of the example's. */
class DocumentsTest {
    private static final String BASE = "https://papers.example.org/";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    /** What no store says: the selectors of a mention. */
    private static final Set<Node> BUILT = Stream.concat(
            Stream.of("hasSource", "hasSelector", "start", "end", "exact", "prefix", "suffix").map(name -> OA + name),
            Stream.of("http://purl.org/dc/terms/isPartOf")).map(NodeFactory::createURI).collect(Collectors.toSet());

    @TempDir
    private static Path folder;
    private static PublishedGraph published;
    private static LinkedThings resource;

    @BeforeAll
    static void build() throws IOException {
        Path shared = Path.of(Optional.ofNullable(System.getenv("PAPERGRAPH_SHARED")).orElse("../shared"),
                "papers/daily-papers.txt");
        Path feed = Files.exists(shared) ? shared : Path.of("examples/daily-papers.txt");
        Path store = folder.resolve("store");
        try (var in = Files.newInputStream(feed); var records = Feed.with(FieldNames.OWN).read("papers", in)) {
            new Pipeline(VocabularyReader.shipped().vocabulary(), Iris.under(BASE)).build(records,
                    List.of(new Manifest.Input("feed", "papers.txt", "0".repeat(64))), store, new SilentObserver());
        }
        published = PublishedGraph.open(store);
        resource = new LinkedThings(published, new Things(BASE));
    }

    @AfterAll
    static void close() {
        published.close();
    }

    @Test
    void allDocumentsTogetherAreTheGraph() {
        // the document of each thing that the graph says something of -> each triple of the graph, and no other
        Set<Triple> wanted = read(graph -> graph.stream().collect(Collectors.toSet()));
        Graph union = GraphFactory.createDefaultGraph();
        for (String document : documents(wanted)) {
            Graph data = document(document);
            data.stream().filter(triple -> !isBuilt(triple)).forEach(union::add);
        }
        assertEquals(Set.of(), difference(wanted, union), "in the graph and in no document");
        assertEquals(wanted.size(), union.size(), "in a document and not in the graph");
    }

    @Test
    void everyDocumentSaysWhatItIsAboutAndNamesWhatItLinksTo() {
        Set<Triple> all = read(graph -> graph.stream().collect(Collectors.toSet()));
        Set<Node> named = all.stream().filter(triple -> isName(triple.getPredicate())).map(Triple::getSubject)
                .collect(Collectors.toSet());
        // Every seventh: each kind is among them many times.
        documents(all).stream().filter(document -> document.hashCode() % 7 == 0).forEach(document -> {
            Graph data = document(document);
            Node self = NodeFactory.createURI(BASE + "data/"
                    + document.substring(BASE.length()).replaceFirst("^id/", ""));
            assertTrue(data.contains(self, NodeFactory.createURI(FOAF + "primaryTopic"),
                    NodeFactory.createURI(document)), document);
            assertTrue(data.contains(self, NodeFactory.createURI("http://rdfs.org/ns/void#inDataset"),
                    NodeFactory.createURI(BASE + "dataset")));
            assertTrue(data.contains(self, NodeFactory.createURI("http://purl.org/dc/terms/license"), Node.ANY));
            data.stream().map(Triple::getObject).filter(named::contains).forEach(linked -> assertTrue(
                    data.stream(linked, Node.ANY, Node.ANY).anyMatch(triple -> isName(triple.getPredicate())),
                    () -> document + " links to " + linked + " without a name"));
        });
    }

    @Test
    void aMentionsDocumentHasItsSelectors() {
        // {paper}/abstract#char=s,e with its quote -> the same words as its oa:exact
        Set<Triple> quotes = read(graph -> graph
                .stream(Node.ANY, NodeFactory.createURI("https://w3id.org/papergraph/ns#quote"), Node.ANY)
                .limit(40).collect(Collectors.toSet()));
        assertTrue(quotes.size() > 30);
        for (Triple quote : quotes) {
            String iri = quote.getSubject().getURI();
            Graph data = document(iri.substring(0, iri.indexOf('#')));
            Node selector = NodeFactory.createURI(iri.replace("#char=", "#quote="));
            assertTrue(data.contains(quote.getSubject(), NodeFactory.createURI(OA + "hasSelector"), selector));
            assertTrue(data.contains(selector, NodeFactory.createURI(OA + "exact"), quote.getObject()), iri);
        }
    }

    private static boolean isBuilt(Triple triple) {
        return BUILT.contains(triple.getPredicate()) || triple.getSubject().getURI().startsWith(BASE + "data/")
                || triple.getPredicate().equals(RDF.Nodes.type) && triple.getObject().getURI().startsWith(OA);
    }

    private static boolean isName(Node property) {
        return property.getURI().matches(".*(#|/)(prefLabel|label|title|name)");
    }

    /** The things that have a document of their own: those that the graph says something of, without fragments. */
    private static Set<String> documents(Set<Triple> triples) {
        return triples.stream().map(triple -> triple.getSubject().getURI().replaceFirst("#.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Graph document(String iri) {
        String local = iri.substring(BASE.length()).replaceFirst("^id/", "");
        WebRequest request = new WebRequest(URI.create(BASE + "data/" + local + ".nt").getRawPath(), Map.of(),
                Optional.empty(), Accept.ANYTHING, Optional.empty());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.get(request).content().write(out);
        } catch (IOException e) {
            throw new AssertionError(iri, e);
        }
        return RDFParser.source(new ByteArrayInputStream(out.toByteArray())).lang(Lang.NTRIPLES).toGraph();
    }

    private static Set<Triple> difference(Set<Triple> wanted, Graph union) {
        return wanted.stream().filter(triple -> !union.contains(triple)).limit(5).collect(Collectors.toSet());
    }

    private static <T> T read(Function<Graph, T> reading) {
        DatasetGraph dataset = published.dataset().asDatasetGraph();
        return Txn.calculateRead(dataset, () -> reading.apply(dataset.getDefaultGraph()));
    }
}
