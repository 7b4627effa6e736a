package org.papergraph;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Vocabulary;
import org.papergraph.corpus.FeedRecord;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.AnnotatedPaper;
import org.papergraph.detect.Candidate;
import org.papergraph.detect.Detector;
import org.papergraph.rdf.BuildMapper;
import org.papergraph.rdf.ConceptMapper;
import org.papergraph.rdf.DatasetMapper;
import org.papergraph.rdf.Iris;
import org.papergraph.rdf.PaperMapper;
import org.papergraph.store.ConceptCounts;
import org.papergraph.store.GraphBuilder;
import org.papergraph.store.Manifest;
import org.papergraph.store.YearCounts;

/**
 * The whole build:
 *
 * <pre>
 * feed files --corpus--> Paper --detect--> AnnotatedPaper --rdf--> triples --store--> published graph
 *                                 ^
 *                      concept: SKOS vocabulary
 * </pre>
 *
 * Papers stream through; what stays in memory is the vocabulary, its counts, and 8 bytes a paper to know it again.
 */
public final class Pipeline {
    private final Vocabulary vocabulary;
    private final Detector detector;
    private final Iris iris;

    public Pipeline(Vocabulary vocabulary, Iris iris) {
        this.vocabulary = vocabulary;
        this.detector = Detector.of(vocabulary);
        this.iris = iris;
    }

    /** What is told of a run while it goes on, from its one thread. */
    public interface Observer {
        /** Another paper is done. */
        void paper(AnnotatedPaper paper);

        /** A record could not be read. */
        void rejected(FeedRecord.Rejected record);

        /** A record's paper was there already. */
        void duplicate(Paper paper);
    }

    /** Detection alone: every paper once, in the feeds' order, through the observer. */
    public void annotate(Stream<FeedRecord> records, Observer observer) {
        DistinctPapers papers = new DistinctPapers(records, observer);
        InOrder.map(papers, detector::annotate, observer::paper);
    }

    /**
     * Builds a graph of the records and publishes it in a store.
     *
     * @param inputs the files that the records and the vocabulary came from
     */
    public Manifest build(Stream<FeedRecord> records, List<Manifest.Input> inputs, Path store, Observer observer) {
        String buildId = BuildId.of(Version.NUMBER, iris.base(), inputs);
        PaperMapper paperMapper = new PaperMapper(iris);
        BuildMapper buildMapper = new BuildMapper(iris);
        Tally tally = new Tally(observer);
        ConceptCounts counts = new ConceptCounts(vocabulary);
        YearCounts years = new YearCounts();
        DistinctCandidates candidates = new DistinctCandidates();
        try (GraphBuilder graph = GraphBuilder.into(store)) {
            DistinctPapers papers = new DistinctPapers(records, tally);
            InOrder.map(papers, paper -> mapped(paper, paperMapper), mapped -> {
                graph.send(mapped.triples().stream());
                graph.send(candidates.unseen(mapped.paper()).flatMap(paperMapper::candidate));
                counts.add(mapped.paper());
                years.add(mapped.paper());
                tally.paper(mapped.paper(), mapped.triples().size());
            });
            graph.send(concepts());
            graph.send(counts.concepts().flatMap(buildMapper::count));
            graph.send(counts.pairs().flatMap(buildMapper::pair));
            graph.send(years.triples(buildMapper));
            graph.send(buildMapper.run(buildId, Version.NUMBER,
                    inputs.stream().map(input -> new BuildMapper.Input(input.name(), input.sha256())).toList()));
            graph.send(new DatasetMapper(iris).triples(buildId, Version.NUMBER, graph.counts()));
            return graph.publish(buildId, triples -> new Manifest(buildId, Version.NUMBER, iris.base(), inputs,
                    tally.counts(vocabulary.size(), triples)));
        }
    }

    private record Mapped(AnnotatedPaper paper, List<Triple> triples) {}

    private Mapped mapped(Paper paper, PaperMapper mapper) {
        AnnotatedPaper annotated = detector.annotate(paper);
        return new Mapped(annotated, mapper.triples(annotated).toList());
    }

    private Stream<Triple> concepts() {
        ConceptMapper mapper = new ConceptMapper(iris, vocabulary);
        return Stream.concat(mapper.schemes(),
                vocabulary.concepts().stream().flatMap((Concept concept) -> mapper.triples(concept)));
    }

    /** Candidate terms that no earlier paper had. */
    private final class DistinctCandidates {
        private final Fingerprints seen = new Fingerprints();

        Stream<Candidate> unseen(AnnotatedPaper paper) {
            return paper.candidates().stream()
                    .filter(candidate -> seen.add(iris.candidate(candidate.term()).getURI()));
        }
    }
}
