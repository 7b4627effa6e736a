package org.papergraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.papergraph.concept.Namespace;

/** What the graph says of itself: the run that made it, from what, and the dataset with its counts. */
public final class BuildMapper {
    /** A file that went into the build, by its name without folders, and the SHA-256 of its bytes in hex. */
    public record Input(String name, String sha256) {}

    /** A count that a build adds up for one concept. */
    public record ConceptCount(String conceptIri, long papers, long papersDirectly) {}

    /** Two concepts and the number of papers that have both. */
    public record PairCount(String one, String other, long papers) {}

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

    /** Two concepts that occur together. */
    public Stream<Triple> pair(PairCount pair) {
        Node node = iris.cooccurrence(pair.one(), pair.other());
        return Stream.of(Triple.create(node, Terms.TYPE, Terms.COOCCURRENCE),
                Triple.create(node, Terms.COOCCURRING, iris.concept(pair.one())),
                Triple.create(node, Terms.COOCCURRING, iris.concept(pair.other())),
                Triple.create(node, Terms.PAPER_COUNT, Literals.count(pair.papers())));
    }

    /**
     * The dataset's description.
     *
     * @param papers  the number of papers
     * @param triples the number of triples without this description, which is counted in
     */
    public Stream<Triple> dataset(String buildId, long papers, long triples) {
        Node dataset = iris.dataset();
        List<Triple> description = new ArrayList<>(List.of(Triple.create(dataset, Terms.TYPE, Terms.VOID_DATASET),
                Triple.create(dataset, Terms.TYPE, Terms.DCAT_DATASET),
                Triple.create(dataset, Terms.TITLE, Literals.text("papergraph: papers and their concepts")),
                Triple.create(dataset, Terms.GENERATED_BY, iris.run(buildId)),
                Triple.create(dataset, Terms.URI_SPACE, Literals.text(iris.base())),
                Triple.create(dataset, Terms.VOID_ENTITIES, Literals.count(papers))));
        for (String vocabulary : List.of(Namespace.PG, Terms.DCTERMS, Terms.SKOS, Terms.OA)) {
            description.add(Triple.create(dataset, Terms.VOID_VOCABULARY,
                    NodeFactory.createURI(vocabulary)));
        }
        description.add(Triple.create(dataset, Terms.VOID_TRIPLES, Literals.count(triples + description.size() + 1)));
        return description.stream();
    }
}
