package org.papergraph.detect;

import java.util.List;

/** Finds the names of what a paper itself introduces. */
final class IntroducedNameFinder {
    private IntroducedNameFinder() {}

    /** In reading order, each name once. */
    static List<IntroducedName> find(TokenizedPaper paper, List<Abbreviation> abbreviations) {
        return List.of();
    }
}
