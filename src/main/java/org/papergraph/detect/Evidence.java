package org.papergraph.detect;

import java.util.Optional;

/**
 * A label that stands in a paper, with what a reader needs to judge it.
 *
 * @param sentence   the one that holds it
 * @param definition where the paper spells out the short form that stands there, as this concept or as something else
 */
public record Evidence(Sighting sighting, Mention mention, String sentence, Optional<ShortFormDefinition> definition) {

    /**
     * A short form and its long form as the paper writes them.
     *
     * @param sentence the one that defines it
     */
    public record ShortFormDefinition(String shortForm, String longForm, String sentence) {}
}
