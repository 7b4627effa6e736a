package org.papergraph.detect;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of what a paper itself introduces, by the words that announce them; a name that is only used shows
 * nothing by itself, as the names of earlier work are used the same way.
 *
 * <pre>
 * title    -> TitleNames    \
 * abstract -> AbstractNames -> proposals -> NameCollector -> names
 * </pre>
 */
final class IntroducedNameFinder {
    private IntroducedNameFinder() {}

    /** In reading order, each name once. */
    static List<IntroducedName> find(TokenizedPaper paper, List<Abbreviation> abbreviations) {
        Coinages coinages = new Coinages(paper, abbreviations);
        List<NameProposal> proposals = new ArrayList<>(TitleNames.in(paper, coinages));
        proposals.addAll(AbstractNames.in(paper.abstractText(), coinages));
        proposals.addAll(CoinedNames.in(paper, coinages));
        NameCollector collector = new NameCollector(paper, coinages);
        proposals.stream().filter(proposal -> !isWeak(proposal)).forEach(collector::add);
        if (collector.isEmpty()) {
            // The subject of a verb may be new where nothing else is; beside a better name it is often a rival.
            proposals.forEach(collector::add);
        }
        return collector.names();
    }

    private static boolean isWeak(NameProposal proposal) {
        return proposal.pattern() == NamePattern.SUBJECT || proposal.pattern() == NamePattern.TITLE_GUESS;
    }
}
