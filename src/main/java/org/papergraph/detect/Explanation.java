package org.papergraph.detect;

import java.util.List;
import java.util.Optional;
import org.papergraph.concept.Concept;

/**
 * The full story of one paper and one concept: what put a tag there, or kept it away.
 *
 * @param proposal the tag that the labels propose, sure enough to be given or not; empty where no label counts
 * @param evidence every label of the concept that stands in the paper, in reading order, those that do not count with
 *                 their reason
 * @param nearest  where no label stands there, what is most like one, best first, at most three; empty else
 * @param narrower the concepts below this one that the paper is tagged with, in the order of its tags
 */
public record Explanation(Concept concept, Optional<TagProposal> proposal, List<Evidence> evidence,
        List<NearText> nearest,
        List<Concept> narrower) {
    public Explanation {
        evidence = List.copyOf(evidence);
        nearest = List.copyOf(nearest);
        narrower = List.copyOf(narrower);
    }

    /** The tag that the paper has; empty for a concept that it is not tagged with. */
    public Optional<Tag> tag() {
        return proposal.filter(TagProposal::isSure).map(TagProposal::tag);
    }
}
