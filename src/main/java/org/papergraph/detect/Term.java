package org.papergraph.detect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All places of one term in a paper. Filled by {@link TermTable}, then only read. */
final class Term {
    private final List<Phrase> places = new ArrayList<>(2);
    private final Set<String> longer = new HashSet<>(2);
    private int alone;

    /** It is a whole noun phrase here. */
    void addAlone(Phrase place) {
        places.add(place);
        alone++;
    }

    /** It is a part of a longer noun phrase here. */
    void addWithin(Phrase place, String longerKey) {
        places.add(place);
        longer.add(longerKey);
    }

    /** In reading order, then the places of its short form; at least one. */
    List<Phrase> places() {
        return places;
    }

    /** Where it is spelled out first. */
    Phrase first() {
        return places.getFirst();
    }

    /** How often it is a whole noun phrase. */
    int alone() {
        return alone;
    }

    /** In how many different longer noun phrases it stands. */
    int longer() {
        return longer.size();
    }
}
