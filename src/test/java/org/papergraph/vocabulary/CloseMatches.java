package org.papergraph.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Folding;
import org.papergraph.concept.Label;
import org.papergraph.concept.Vocabulary;

/**
 * Links of our vocabulary to another one, {@code skos:closeMatch}. Two concepts can be the same thing only where a label
 * of the one is, folded, a label of the other, and no third concept on either side has that label. Whether they are is
 * for a reader to say, above all where the label is an alternative one or an acronym.
 */
final class CloseMatches {
    /** Two concepts with a label in common. */
    record Proposal(Concept concept, Label label, Concept other) {}

    private final Vocabulary own;
    private final Vocabulary other;

    CloseMatches(Vocabulary own, Vocabulary other) {
        this.own = own;
        this.other = other;
    }

    /**
     * What could be linked and is not: one for each pair of concepts, with our strongest label that they share; hidden
     * labels are no names and propose nothing. In our vocabulary's order.
     */
    List<Proposal> proposals() {
        LabelledConcepts ours = new LabelledConcepts(own);
        LabelledConcepts theirs = new LabelledConcepts(other);
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        for (Concept concept : own.concepts()) {
            concept.labels().stream().filter(label -> label.kind() != Label.Kind.HIDDEN)
                    .filter(label -> ours.called(label.text()).size() == 1)
                    .flatMap(label -> only(theirs.called(label.text())).stream()
                            .map(match -> new Proposal(concept, label, match)))
                    .filter(proposal -> !concept.closeMatch().contains(proposal.other().iri()))
                    .forEach(proposal -> proposals.putIfAbsent(concept.iri() + " " + proposal.other().iri(), proposal));
        }
        return List.copyOf(proposals.values());
    }

    private static List<Concept> only(List<Concept> concepts) {
        return concepts.size() == 1 ? concepts : List.of();
    }

    /** What is wrong with the links that lead to the other vocabulary, a sentence each; links elsewhere are passed over. */
    List<String> faults() {
        Set<String> namespaces = other.concepts().stream().map(concept -> namespace(concept.iri()))
                .collect(Collectors.toSet());
        Map<String, Concept> linked = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (Concept concept : own.concepts()) {
            for (String iri : concept.closeMatch()) {
                if (namespaces.contains(namespace(iri))) {
                    fault(concept, iri).ifPresent(faults::add);
                    Concept first = linked.putIfAbsent(iri, concept);
                    if (first != null) {
                        faults.add(said(concept, iri) + " and so does \"" + first.prefLabel() + "\"");
                    }
                }
            }
        }
        return faults;
    }

    /** How many links lead to the other vocabulary. */
    long count() {
        return own.concepts().stream().flatMap(concept -> concept.closeMatch().stream())
                .filter(iri -> other.concept(iri).isPresent()).count();
    }

    private Optional<String> fault(Concept concept, String iri) {
        return other.concept(iri).map(match -> agree(concept, match)
                ? Optional.<String>empty()
                : Optional.of(said(concept, iri) + ", \"" + match.prefLabel() + "\", and no label is the same"))
                .orElseGet(() -> Optional.of(said(concept, iri) + ", which is not there"));
    }

    private static boolean agree(Concept one, Concept two) {
        Set<String> keys = keys(one);
        return keys(two).stream().anyMatch(keys::contains);
    }

    private static Set<String> keys(Concept concept) {
        return concept.labels().stream().map(label -> Folding.closedKey(label.text())).collect(Collectors.toSet());
    }

    private static String said(Concept concept, String iri) {
        return "\"" + concept.prefLabel() + "\" matches <" + iri + ">";
    }

    private static String namespace(String iri) {
        return iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
