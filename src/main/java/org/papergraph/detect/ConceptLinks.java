package org.papergraph.detect;

import java.util.HashMap;
import java.util.Map;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Vocabulary;

/** How the concepts of a vocabulary hang together. Immutable once built. */
final class ConceptLinks {
    private final Map<String, Integer> narrower = new HashMap<>();

    private ConceptLinks() {}

    static ConceptLinks of(Vocabulary vocabulary) {
        ConceptLinks links = new ConceptLinks();
        for (Concept concept : vocabulary.concepts()) {
            concept.broader().forEach(iri -> links.narrower.merge(iri, 1, Integer::sum));
        }
        return links;
    }

    /** How many concepts stand directly below. */
    int narrower(Concept concept) {
        return narrower.getOrDefault(concept.iri(), 0);
    }

    /** Whether one of the concepts is directly above this one, or one of the two calls the other related. */
    boolean linked(Concept concept, Map<String, Concept> others) {
        for (String iri : concept.broader()) {
            if (others.containsKey(iri)) {
                return true;
            }
        }
        for (String iri : concept.related()) {
            if (others.containsKey(iri)) {
                return true;
            }
        }
        return others.values().stream().anyMatch(other -> other.related().contains(concept.iri()));
    }
}
