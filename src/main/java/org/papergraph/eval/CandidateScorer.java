package org.papergraph.eval;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.detect.Candidate;
import org.papergraph.detect.Mention;

/**
 * Scores candidate terms: one is right when its term or one of its mentions equals, folded, a name or surface of a
 * core or optional concept. Recall is over the core concepts that no found concept meets.
 */
final class CandidateScorer {
    private final Tally tally = new Tally("candidates");

    void add(GoldPaper gold, Annotation annotation) {
        String paper = gold.paper().id();
        Set<FoldedName> tagged = annotation.paper().tags().stream().flatMap(tag -> ConceptScorer.names(tag).stream())
                .collect(Collectors.toSet());
        Set<FoldedName> terms = annotation.paper().candidates().stream().flatMap(each -> names(each).stream())
                .collect(Collectors.toSet());
        for (Candidate candidate : annotation.paper().candidates()) {
            if (gold.hasConcept(names(candidate))) {
                tally.right();
            } else {
                tally.wrong(paper, candidate.term(), "", "");
            }
        }
        for (GoldConcept concept : gold.core()) {
            if (concept.isOneOf(tagged)) {
                continue;
            }
            if (concept.isOneOf(terms)) {
                tally.met();
            } else {
                tally.missed(paper, concept.name(), "");
            }
        }
    }

    private static Set<FoldedName> names(Candidate candidate) {
        return Stream.concat(Stream.of(candidate.term()), candidate.mentions().stream().map(Mention::text))
                .map(FoldedName::of).collect(Collectors.toSet());
    }

    /** Its misses are those of the concepts, so only what was wrong is worth listing. */
    Tally tally() {
        return tally;
    }

    Measure measure() {
        return Measure.micro("candidates, recall over core concepts without a tag (micro)", tally.scores(), "");
    }
}
