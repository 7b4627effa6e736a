package org.papergraph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.papergraph.Pipeline;
import org.papergraph.concept.Vocabulary;
import org.papergraph.concept.VocabularyReader;
import org.papergraph.corpus.Feed;
import org.papergraph.corpus.FeedRecord;
import org.papergraph.corpus.FieldNames;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.AnnotatedPaper;
import org.papergraph.rdf.Iris;
import org.papergraph.store.PublishedGraph;

/** The graphs that tests of queries ask: five papers built by the whole pipeline, two by hand, and an empty one. */
public final class SmallGraph {
    private SmallGraph() {}

    /** {@code papers.jsonl} and {@code vocabulary.ttl} under {@code http://example.org/}. */
    public static PublishedGraph built(Path store) {
        try (InputStream feed = resource("papers.jsonl");
                Stream<FeedRecord> records = Feed.with(FieldNames.OWN).read("papers.jsonl", feed)) {
            Path vocabulary = Path.of(SmallGraph.class.getResource("vocabulary.ttl").toURI());
            return build(VocabularyReader.read(vocabulary).vocabulary(), records, store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No paper and no concept. */
    public static PublishedGraph empty(Path store) {
        return build(Vocabulary.of(List.of(), List.of()), Stream.of(), store);
    }

    /** {@code by-hand.ttl}, in memory and without a text index. */
    public static Dataset byHand() {
        return inMemory("by-hand.ttl");
    }

    /** {@code discovery.ttl}, in memory and without a text index. */
    public static Dataset discovery() {
        return inMemory("discovery.ttl");
    }

    private static Dataset inMemory(String name) {
        Dataset dataset = DatasetFactory.createTxnMem();
        Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset.getDefaultModel(),
                SmallGraph.class.getResource(name).toString()));
        return dataset;
    }

    private static PublishedGraph build(Vocabulary vocabulary, Stream<FeedRecord> records, Path store) {
        new Pipeline(vocabulary, Iris.under("http://example.org/")).build(records, List.of(), store, new Silent());
        return PublishedGraph.open(store);
    }

    public static InputStream resource(String name) {
        return SmallGraph.class.getResourceAsStream(name);
    }

    private static final class Silent implements Pipeline.Observer {
        @Override
        public void paper(AnnotatedPaper paper) {}

        @Override
        public void rejected(FeedRecord.Rejected record) {
            throw new AssertionError(record);
        }

        @Override
        public void duplicate(Paper paper) {
            throw new AssertionError(paper);
        }
    }
}
