package org.papergraph.detect;

import java.util.List;

/** Finds the short forms of a paper and the long forms that it gives them. */
final class AbbreviationFinder {
    private AbbreviationFinder() {}

    /** In reading order of the definitions, then of the short forms that are never spelled out. */
    static List<Abbreviation> find(TokenizedPaper paper) {
        return List.of();
    }
}
