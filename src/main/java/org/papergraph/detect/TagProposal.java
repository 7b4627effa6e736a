package org.papergraph.detect;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A tag that detection weighed up, whether it is sure enough to be given or not.
 *
 * @param sightings those that count, at least one, all of the tag's concept
 * @param features  what its confidence was made from
 */
public record TagProposal(Tag tag, List<Sighting> sightings, TagFeatures features) {
    public TagProposal {
        sightings = List.copyOf(sightings);
    }

    /** The rules that had a part in it. */
    public Set<Rule> rules() {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        sightings.forEach(sighting -> rules.add(sighting.rule()));
        return rules;
    }

    /** Whether it is a tag of the paper; otherwise its words are a candidate. */
    public boolean isSure() {
        return tag.confidence() >= Confidence.shipped().threshold();
    }
}
