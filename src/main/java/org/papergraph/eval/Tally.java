package org.papergraph.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Counts one measure over papers, and keeps what was missed and what was wrong. */
final class Tally {
    private final String measure;
    private final List<Miss> misses = new ArrayList<>();
    private final List<Wrong> wrongs = new ArrayList<>();
    private int found;
    private int gold;

    Tally(String measure) {
        this.measure = measure;
    }

    /** The measure that it counts. */
    String name() {
        return measure;
    }

    /** A found thing that is right. */
    void right() {
        found++;
    }

    void wrong(String paper, String name, String mentions, String rules) {
        found++;
        wrongs.add(new Wrong(paper, measure, name, mentions, rules));
    }

    /** A thing of the gold that was found. */
    void met() {
        gold++;
    }

    void missed(String paper, String name, String surfaces) {
        gold++;
        misses.add(new Miss(paper, measure, name, surfaces));
    }

    /** Counts things of one paper that are right when they equal one of the gold. */
    <T> void compare(String paper, Set<T> foundHere, Set<T> goldHere) {
        compare(paper, foundHere, goldHere, goldHere);
    }

    /**
     * The same where the gold has things that may be found and need not be.
     *
     * @param acceptable what is right when found
     * @param wanted     what is missed when not
     */
    <T> void compare(String paper, Set<T> foundHere, Set<T> acceptable, Collection<T> wanted) {
        for (T each : foundHere) {
            if (acceptable.contains(each)) {
                right();
            } else {
                wrong(paper, each.toString(), "", "");
            }
        }
        for (T each : wanted) {
            if (foundHere.contains(each)) {
                met();
            } else {
                missed(paper, each.toString(), "");
            }
        }
    }

    Scores scores() {
        return new Scores(new Share(found - wrongs.size(), found), recall());
    }

    Share recall() {
        return new Share(gold - misses.size(), gold);
    }

    Measure measure(String reference) {
        return Measure.micro(measure, scores(), reference);
    }

    List<Miss> misses() {
        return List.copyOf(misses);
    }

    List<Wrong> wrongs() {
        return List.copyOf(wrongs);
    }
}
