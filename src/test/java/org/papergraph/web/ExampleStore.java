package org.papergraph.web;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.papergraph.Pipeline;
import org.papergraph.concept.Namespace;
import org.papergraph.concept.VocabularyReader;
import org.papergraph.corpus.Feed;
import org.papergraph.corpus.FeedRecord;
import org.papergraph.corpus.FieldNames;
import org.papergraph.rdf.Iris;
import org.papergraph.rdf.Terms;
import org.papergraph.store.Manifest;
import org.papergraph.web.data.Things;

/** The graph of the example papers, built as {@code up} builds it. */
final class ExampleStore {
    private static final Path FEED = Path.of("examples/daily-papers.txt");

    private ExampleStore() {}

    static Path build(Path store) {
        return build(FEED, store);
    }

    /** A published graph of a feed. */
    static Path build(Path feed, Path store) {
        try (Stream<FeedRecord> records = Feed.with(FieldNames.OWN).read(feed)) {
            new Pipeline(VocabularyReader.shipped().vocabulary(), Iris.under(Namespace.DEFAULT_BASE)).build(records,
                    List.of(new Manifest.Input("feed", feed.getFileName().toString(), "0".repeat(64))), store,
                    new SilentObserver());
        }
        return store;
    }

    /** The path of a paper's page, without a slash before it. */
    static String pathOf(GraphServer server, String title) {
        DatasetGraph dataset = server.graph().dataset().asDatasetGraph();
        String iri = Txn.calculateRead(dataset, () -> dataset.getDefaultGraph()
                .find(Node.ANY, Terms.TITLE, NodeFactory.createLiteralString(title)).next().getSubject().getURI());
        return new Things(server.graph().manifest().base()).page(iri);
    }
}
