package org.papergraph.vocabulary;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Folding;
import org.papergraph.concept.Label;
import org.papergraph.concept.Vocabulary;

/** The concepts of a vocabulary by what their labels are when they are folded and closed up. */
final class LabelledConcepts {
    private final Map<String, Set<Concept>> byKey = new HashMap<>();

    LabelledConcepts(Vocabulary vocabulary) {
        for (Concept concept : vocabulary.concepts()) {
            for (Label label : concept.labels()) {
                byKey.computeIfAbsent(Folding.closedKey(label.text()), unseen -> new LinkedHashSet<>()).add(concept);
            }
        }
    }

    /**
     * The concepts with such a label. Of several that differ in where their words end, only those whose words end where
     * the label's do: for {@code autoencoder} not {@code auto encoder} if both are there.
     */
    List<Concept> called(String label) {
        Set<Concept> found = byKey.getOrDefault(Folding.closedKey(label), Set.of());
        if (found.size() > 1) {
            String key = Folding.key(label);
            List<Concept> same = found.stream().filter(concept -> concept.labels().stream()
                    .anyMatch(other -> Folding.key(other.text()).equals(key))).toList();
            return same.isEmpty() ? List.copyOf(found) : same;
        }
        return List.copyOf(found);
    }
}
