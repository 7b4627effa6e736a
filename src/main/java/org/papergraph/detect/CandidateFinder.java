package org.papergraph.detect;

import java.util.List;

/** Finds terms that the vocabulary lacks. */
final class CandidateFinder {
    private CandidateFinder() {}

    /** At most ten, best first. */
    static List<Candidate> find(TokenizedPaper paper, List<Sighting> accepted, List<IntroducedName> introduced,
            List<Abbreviation> abbreviations, Salience salience) {
        return List.of();
    }
}
