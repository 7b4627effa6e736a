package org.papergraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.papergraph.common.ErrorId;
import org.papergraph.concept.Folding;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.CoveredTerms;
import org.papergraph.detect.TermPlace;
import org.papergraph.rdf.Iris;
import org.papergraph.rdf.Terms;

/** The candidate terms of a published graph, as someone who writes a vocabulary wants them. */
public final class StoredCandidates {
    /** So many papers show what stands beside a term. */
    private static final int SHOWN = 12;

    private static final Comparator<Counted> MOST_PAPERS_FIRST = Comparator
            .comparingInt((Counted each) -> -each.papers()).thenComparing(Counted::term)
            .thenComparing(each -> each.node().getURI());

    /**
     * A candidate as a concept would be called.
     *
     * @param term       in the singular
     * @param shortForms that papers define for it, in the singular, those of most papers first
     */
    public record NamedCandidate(String term, List<String> shortForms) {
        public NamedCandidate {
            shortForms = List.copyOf(shortForms);
        }
    }

    private record Counted(Node node, String term, int papers) {}

    private final DatasetGraph dataset;
    private final Iris iris;

    public StoredCandidates(PublishedGraph graph) {
        iris = Iris.under(graph.manifest().base());
        dataset = graph.dataset().asDatasetGraph();
    }

    /**
     * The terms with the most papers, without those that a vocabulary covers after all, pieces of longer terms, and
     * second wordings of a term before it. Reads all candidates of the graph, and the texts of those that are given.
     *
     * @param fewest  papers that a term must be in
     * @param limit   how many terms to give
     * @param covered what the vocabulary has
     */
    public List<StoredCandidate> most(int fewest, int limit, CoveredTerms covered) {
        return Txn.calculateRead(dataset, () -> {
            Graph graph = dataset.getDefaultGraph();
            List<StoredCandidate> listed = new ArrayList<>();
            Set<String> cores = new HashSet<>();
            for (Counted each : counted(graph, fewest)) {
                if (listed.size() == limit) {
                    break;
                }
                if (!covered.contains(each.term()) && !cores.contains(CoveredTerms.core(each.term()))) {
                    shown(graph, each).ifPresent(candidate -> {
                        cores.add(CoveredTerms.core(each.term()));
                        listed.add(candidate);
                    });
                }
            }
            return listed;
        });
    }

    /**
     * The candidate of a name in any spelling.
     *
     * @throws StoreException if the graph has no candidate of that name, in any spelling
     */
    public NamedCandidate named(String name) {
        return Txn.calculateRead(dataset, () -> {
            Graph graph = dataset.getDefaultGraph();
            Node node = iris.candidate(name);
            if (!graph.contains(node, Terms.TYPE, Terms.CANDIDATE)) {
                throw new StoreException(ErrorId.PG405_NOT_FOUND, "No candidate of the graph is called \"" + name
                        + "\". papergraph candidates lists them; without --store any term can be promoted.");
            }
            return new NamedCandidate(CandidateSpelling.singular(StoredPapers.text(graph, node, Terms.LABEL)),
                    shortForms(graph, papers(graph, node), Folding.key(name)));
        });
    }

    private static List<String> shortForms(Graph graph, List<Node> papers, String key) {
        Map<String, Integer> counts = new HashMap<>();
        for (Node paper : papers) {
            graph.find(paper, Terms.ABBREVIATES, Node.ANY).mapWith(Triple::getObject)
                    .filterKeep(each -> Folding.key(StoredPapers.text(graph, each, Terms.LONG_FORM)).equals(key))
                    .forEach(each -> counts.merge(
                            CandidateSpelling.singular(StoredPapers.text(graph, each, Terms.SHORT_FORM)), 1,
                            Integer::sum));
        }
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
    }

    private static List<Counted> counted(Graph graph, int fewest) {
        List<Counted> counted = new ArrayList<>();
        Iterator<Triple> labels = graph.find(Node.ANY, Terms.TYPE, Terms.CANDIDATE);
        while (labels.hasNext()) {
            Node node = labels.next().getSubject();
            int papers = count(graph.find(node, Terms.CANDIDATE_IN, Node.ANY));
            if (papers >= fewest) {
                counted.add(new Counted(node, StoredPapers.text(graph, node, Terms.LABEL), papers));
            }
        }
        counted.sort(MOST_PAPERS_FIRST);
        return counted;
    }

    private static int count(Iterator<?> all) {
        int count = 0;
        for (; all.hasNext(); all.next()) {
            count++;
        }
        return count;
    }

    /** The candidate with an example; empty for a piece of a longer term. */
    private static Optional<StoredCandidate> shown(Graph graph, Counted candidate) {
        List<Node> papers = papers(graph, candidate.node());
        List<TermPlace> places = new ArrayList<>();
        Optional<Node> example = Optional.empty();
        for (Node node : papers.subList(0, Math.min(SHOWN, papers.size()))) {
            Paper paper = StoredPapers.paper(graph, node);
            List<TermPlace> place = TermPlace.first(paper, candidate.term());
            places.addAll(place);
            example = example.isPresent() || place.isEmpty() ? example : Optional.of(node);
        }
        Node paper = example.orElse(papers.getFirst());
        return TermPlace.areOfPiece(places)
                ? Optional.empty()
                : Optional.of(new StoredCandidate(candidate.node().getURI(), candidate.term(), candidate.papers(),
                        places.isEmpty() ? "" : places.getFirst().sentence(), paper.getURI(),
                        StoredPapers.text(graph, paper, Terms.TITLE)));
    }

    private static List<Node> papers(Graph graph, Node candidate) {
        List<Node> papers = new ArrayList<>();
        graph.find(candidate, Terms.CANDIDATE_IN, Node.ANY).forEachRemaining(triple -> papers.add(triple.getObject()));
        papers.sort(Comparator.comparing(Node::getURI));
        return papers;
    }
}
