package org.papergraph.detect;

import java.util.Optional;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Label;

/**
 * A piece of a paper that is like a label of a concept and is none.
 *
 * @param likeness 0 to 1, for ordering only
 * @param tagged   the other concept of which a mention stands there
 */
public record NearText(Label label, Mention mention, Difference difference, double likeness,
        Optional<Concept> tagged) {}
