package org.papergraph.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Concepts by IRI, in the order in which they were read, with the files they came from. Immutable. Of two concepts
 * with one IRI the first counts: a vocabulary given earlier wins.
 */
public final class Vocabulary {
    private final Map<String, Concept> concepts;
    private final List<VocabularySource> sources;

    private Vocabulary(Map<String, Concept> concepts, List<VocabularySource> sources) {
        this.concepts = Collections.unmodifiableMap(concepts);
        this.sources = List.copyOf(sources);
    }

    public static Vocabulary of(Collection<Concept> concepts, List<VocabularySource> sources) {
        Map<String, Concept> byIri = LinkedHashMap.newLinkedHashMap(concepts.size());
        concepts.forEach(concept -> byIri.putIfAbsent(concept.iri(), concept));
        return new Vocabulary(byIri, sources);
    }

    /** This vocabulary and another one; where both have a concept, this one's counts. */
    public Vocabulary with(Vocabulary other) {
        List<Concept> all = new ArrayList<>(concepts.values());
        all.addAll(other.concepts.values());
        List<VocabularySource> files = new ArrayList<>(sources);
        files.addAll(other.sources);
        return of(all, files);
    }

    public Collection<Concept> concepts() {
        return concepts.values();
    }

    public List<VocabularySource> sources() {
        return sources;
    }

    public Optional<Concept> concept(String iri) {
        return Optional.ofNullable(concepts.get(iri));
    }

    public int size() {
        return concepts.size();
    }

    /** The IRIs above a concept, nearest first, without itself; safe against cycles. */
    public SequencedSet<String> ancestors(String iri) {
        SequencedSet<String> ancestors = new LinkedHashSet<>();
        List<String> frontier = List.of(iri);
        while (!frontier.isEmpty()) {
            List<String> next = new ArrayList<>();
            for (String each : frontier) {
                for (String broader : concept(each).map(Concept::broader).orElse(List.of())) {
                    if (!broader.equals(iri) && concepts.containsKey(broader) && ancestors.add(broader)) {
                        next.add(broader);
                    }
                }
            }
            frontier = next;
        }
        return ancestors;
    }
}
