package org.papergraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Where the graph comes from, and what a build adds up: the run that made it, from what, and counts of concepts. */
public final class BuildMapper {
    /** A file that went into the build, by its name without folders, and the SHA-256 of its bytes in hex. */
    public record Input(String name, String sha256) {}

    /** A count that a build adds up for one concept. */
    public record ConceptCount(String conceptIri, long papers, long papersDirectly) {}

    /** Two concepts and the number of papers that have both. */
    public record PairCount(String one, String other, long papers) {}

    /** Papers with a date: those of the latest years, and those before. */
    public record DatedCount(long recent, long earlier) {}

    private final Iris iris;

    public BuildMapper(Iris iris) {
        this.iris = iris;
    }

    /** The run and its inputs, in their order. */
    public Stream<Triple> run(String buildId, String version, List<Input> inputs) {
        List<Triple> triples = new ArrayList<>();
        Node run = iris.run(buildId);
        Node software = iris.software(version);
        triples.add(Triple.create(run, Terms.TYPE, Terms.ACTIVITY));
        triples.add(Triple.create(run, Terms.ASSOCIATED_WITH, software));
        triples.add(Triple.create(software, Terms.TYPE, Terms.SOFTWARE_AGENT));
        triples.add(Triple.create(software, Terms.LABEL, Literals.text("papergraph")));
        triples.add(Triple.create(software, Terms.SOFTWARE_VERSION, Literals.text(version)));
        for (int i = 0; i < inputs.size(); i++) {
            Node input = iris.runInput(buildId, i + 1);
            triples.add(Triple.create(run, Terms.USED, input));
            triples.add(Triple.create(input, Terms.TYPE, Terms.ENTITY));
            triples.add(Triple.create(input, Terms.LABEL, Literals.text(inputs.get(i).name())));
            triples.add(Triple.create(input, Terms.SHA256, Literals.text(inputs.get(i).sha256())));
        }
        return triples.stream();
    }

    /** How many papers a concept has, with and without those of narrower concepts. */
    public Stream<Triple> count(ConceptCount count) {
        Node concept = iris.concept(count.conceptIri());
        return Stream.of(Triple.create(concept, Terms.PAPER_COUNT, Literals.count(count.papers())),
                Triple.create(concept, Terms.DIRECT_PAPER_COUNT, Literals.count(count.papersDirectly())));
    }

    /** How many papers of a concept are recent, of those that have this very concept. */
    public Stream<Triple> dated(String conceptIri, DatedCount count) {
        return dated(iris.concept(conceptIri), count);
    }

    /** Since which year papers count as recent, and how many do. */
    public Stream<Triple> recent(int since, DatedCount count) {
        return Stream.concat(
                Stream.of(Triple.create(iris.dataset(), Terms.RECENT_SINCE, Literals.date(Integer.toString(since)))),
                dated(iris.dataset(), count));
    }

    private static Stream<Triple> dated(Node counted, DatedCount count) {
        return Stream.of(Triple.create(counted, Terms.RECENT_PAPER_COUNT, Literals.count(count.recent())),
                Triple.create(counted, Terms.EARLIER_PAPER_COUNT, Literals.count(count.earlier())));
    }

    /** Two concepts that occur together. */
    public Stream<Triple> pair(PairCount pair) {
        Node node = iris.cooccurrence(pair.one(), pair.other());
        return Stream.of(Triple.create(node, Terms.TYPE, Terms.COOCCURRENCE),
                Triple.create(node, Terms.COOCCURRING, iris.concept(pair.one())),
                Triple.create(node, Terms.COOCCURRING, iris.concept(pair.other())),
                Triple.create(node, Terms.PAPER_COUNT, Literals.count(pair.papers())));
    }
}
