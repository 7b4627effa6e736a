package org.papergraph.detect;

import java.util.List;
import java.util.Optional;

/**
 * A short form with the long form that the paper gives it.
 *
 * @param shortForm as it stands where it is defined, plural kept
 * @param longForm  as it stands where it is defined; empty for an acronym that the paper never spells out
 * @param shortMentions where the short form stands, in reading order, at least one
 * @param longMentions  where the long form stands, in reading order
 */
public record Abbreviation(String shortForm, Optional<String> longForm, List<Span> shortMentions,
        List<Span> longMentions) {
    public Abbreviation {
        shortMentions = List.copyOf(shortMentions);
        longMentions = List.copyOf(longMentions);
    }
}
