package org.papergraph.detect;

import java.util.List;

/**
 * What speaks for a tag or against it.
 *
 * @param salience   log-odds of its salience: what the paper is about is seldom an accident
 * @param narrower   binary logarithm of one more than the number of concepts directly below: {@code machine learning} is
 *                   named in passing by papers that are about something below it
 * @param linked     1 if the paper names another concept that is directly above this one or related to it, else 0
 * @param otherLabel 1 if only guarded, alternative or hidden labels or abbreviations stand in the text, else 0
 * @param rarity     how much its words say: the rarity of each (see {@code WordTable}) summed, for the mention with most
 */
public record TagFeatures(double salience, double narrower, double linked, double otherLabel, double rarity) {
    /** The names in the file of weights, in the order of {@link #values()}. */
    public static final List<String> NAMES = List.of("salience", "narrower", "linked", "other-label", "rarity");

    /** A new array, in the order of {@link #NAMES}. */
    public double[] values() {
        return new double[]{salience, narrower, linked, otherLabel, rarity};
    }
}
