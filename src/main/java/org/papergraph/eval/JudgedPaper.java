package org.papergraph.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.papergraph.detect.Detector;
import org.papergraph.detect.TagFeatures;

/** A paper of the gold with every tag that detection weighs up, sure or not. */
record JudgedPaper(GoldPaper gold, List<JudgedTag> tags) {
    /**
     * A proposed tag and what the gold says of it.
     *
     * @param names what it is called, folded
     */
    record JudgedTag(TagFeatures features, Set<FoldedName> names, boolean right) {}

    static JudgedPaper of(GoldPaper gold, Detector detector) {
        return new JudgedPaper(gold, detector.proposals(gold.paper()).stream().map(proposal -> {
            Set<FoldedName> names = ConceptScorer.names(proposal.tag());
            return new JudgedTag(proposal.features(), names, gold.hasConcept(names));
        }).toList());
    }

    /** How many core concepts one of these tags meets. */
    int met(List<JudgedTag> given) {
        Set<FoldedName> names = new HashSet<>();
        given.forEach(tag -> names.addAll(tag.names()));
        return (int) gold.core().stream().filter(concept -> concept.isOneOf(names)).count();
    }
}
