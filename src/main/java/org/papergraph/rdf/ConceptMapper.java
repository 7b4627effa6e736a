package org.papergraph.rdf;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Label;
import org.papergraph.concept.Vocabulary;

/** Concepts as triples, with the closure of {@code skos:broader} and the keys by which a person can name them. */
public final class ConceptMapper {
    private final Iris iris;
    private final Vocabulary vocabulary;

    public ConceptMapper(Iris iris, Vocabulary vocabulary) {
        this.iris = iris;
        this.vocabulary = vocabulary;
    }

    /** All that the graph says of a concept, but for its counts; without repetition, always in the same order. */
    public Stream<Triple> triples(Concept concept) {
        Set<Triple> triples = new LinkedHashSet<>();
        Node node = iris.concept(concept.iri());
        triples.add(Triple.create(node, Terms.TYPE, Terms.SKOS_CONCEPT));
        for (Label label : concept.labels()) {
            triples.add(Triple.create(node, property(label.kind()), Literals.english(label.text())));
            triples.add(Triple.create(node, Terms.LOOKUP_KEY, Literals.english(LookupKey.of(label.text()))));
        }
        triples.add(Triple.create(node, Terms.LOOKUP_KEY, Literals.english(LookupKey.of(node.getURI()))));
        concept.definition()
                .ifPresent(text -> triples.add(Triple.create(node, Terms.DEFINITION, Literals.english(text))));
        concept.scheme().ifPresent(scheme -> triples.add(Triple.create(node, Terms.IN_SCHEME, iris.concept(scheme))));
        concept.broader().stream().filter(iri -> vocabulary.concept(iri).isPresent())
                .forEach(iri -> triples.add(Triple.create(node, Terms.BROADER, iris.concept(iri))));
        concept.related().stream().filter(iri -> vocabulary.concept(iri).isPresent())
                .forEach(iri -> triples.add(Triple.create(node, Terms.RELATED, iris.concept(iri))));
        concept.closeMatch()
                .forEach(iri -> triples.add(Triple.create(node, Terms.CLOSE_MATCH, NodeFactory.createURI(iri))));
        vocabulary.ancestors(concept.iri())
                .forEach(iri -> triples.add(Triple.create(node, Terms.BROADER_TRANSITIVE, iris.concept(iri))));
        return triples.stream();
    }

    /** The schemes that concepts say they are in, each with the concepts at its top. */
    public Stream<Triple> schemes() {
        Set<Triple> triples = new LinkedHashSet<>();
        for (Concept concept : vocabulary.concepts()) {
            concept.scheme().map(iris::concept).ifPresent(scheme -> {
                triples.add(Triple.create(scheme, Terms.TYPE, Terms.CONCEPT_SCHEME));
                triples.add(Triple.create(scheme, Terms.LABEL, Literals.text(lastStep(scheme.getURI()))));
                if (concept.broader().stream().noneMatch(iri -> vocabulary.concept(iri).isPresent())) {
                    triples.add(Triple.create(scheme, Terms.HAS_TOP_CONCEPT, iris.concept(concept.iri())));
                }
            });
        }
        return triples.stream();
    }

    private static String lastStep(String iri) {
        return iri.replaceFirst("[/#]+$", "").replaceFirst(".*[/#]", "");
    }

    private static Node property(Label.Kind kind) {
        return switch (kind) {
            case PREFERRED -> Terms.PREF_LABEL;
            case ALTERNATIVE -> Terms.ALT_LABEL;
            case HIDDEN -> Terms.HIDDEN_LABEL;
        };
    }
}
