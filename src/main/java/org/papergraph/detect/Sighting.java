package org.papergraph.detect;

import org.papergraph.concept.Concept;
import org.papergraph.concept.Label;

/**
 * A label of a concept seen in a paper, whether it counts or not.
 *
 * @param span  where it stands
 * @param label the label that matched; for an abbreviation, the label that its long form matched
 */
public record Sighting(Concept concept, Label label, Span span, Rule rule, Verdict verdict) {

    public boolean accepted() {
        return verdict instanceof Verdict.Accepted;
    }

    Sighting with(Verdict other) {
        return new Sighting(concept, label, span, rule, other);
    }
}
