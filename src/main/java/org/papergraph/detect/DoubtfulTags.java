package org.papergraph.detect;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns tags that are not sure enough into candidates, under the words that stand in the text. */
final class DoubtfulTags {
    private DoubtfulTags() {}

    /** In the order of the proposals; what stands only where a sure tag stands, too, is left out. */
    static List<Candidate> candidates(TokenizedPaper paper, List<TagProposal> proposals) {
        Set<Span> sure = new HashSet<>();
        proposals.stream().filter(TagProposal::isSure).flatMap(each -> each.sightings().stream())
                .forEach(sighting -> sure.add(sighting.span()));
        return proposals.stream().filter(each -> !each.isSure())
                .filter(each -> each.sightings().stream().anyMatch(sighting -> !sure.contains(sighting.span())))
                .flatMap(each -> candidate(paper, each).stream()).toList();
    }

    /** The words are those of a label rather than those of a short form; empty where the mentions hold no word. */
    private static Optional<Candidate> candidate(TokenizedPaper paper, TagProposal proposal) {
        Term term = new Term();
        proposal.sightings().stream().sorted(Comparator.comparing(each -> each.rule() == Rule.ABBREVIATION))
                .forEach(sighting -> Phrase.at(paper, sighting.span()).ifPresent(term::addAlone));
        Tag tag = proposal.tag();
        return term.places().isEmpty()
                ? Optional.empty()
                : Optional.of(new Candidate(TermSpelling.of(term), tag.confidence(), tag.salience(), tag.mentions()));
    }
}
