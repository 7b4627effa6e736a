package org.papergraph.detect;

import java.util.List;
import org.papergraph.concept.Concept;

/**
 * One paper is about one concept.
 *
 * @param confidence the chance that the tag is right, 0 to 1
 * @param salience   how much the paper is about it, 0 to 1, on one scale with candidates
 * @param mentions   in reading order, at least one
 */
public record Tag(Concept concept, double confidence, double salience, List<Mention> mentions) {
    public Tag {
        mentions = List.copyOf(mentions);
    }
}
