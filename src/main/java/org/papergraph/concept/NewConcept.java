package org.papergraph.concept;

import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to add to a vocabulary.
 *
 * @param altLabels each once, without the preferred label
 * @param broader   IRIs of the concepts directly above
 */
public record NewConcept(String prefLabel, List<String> altLabels, Optional<String> definition,
        List<String> broader) {
    public NewConcept {
        altLabels = List.copyOf(altLabels);
        broader = List.copyOf(broader);
    }
}
