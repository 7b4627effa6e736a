package org.papergraph.detect;

/** Greek letters as the first letters of their names, so that {@code TNF-α} and "tumor necrosis factor alpha" meet. */
final class GreekLetters {
    private static final char FIRST = '\u03b1';
    /** From alpha to omega, final sigma included. */
    private static final String LATIN = "abgdezetiklmnxoprsstupcpo";

    private GreekLetters() {}

    /** A small Greek letter in Latin; any other character as it is. */
    static char latin(char c) {
        return c >= FIRST && c < FIRST + LATIN.length() ? LATIN.charAt(c - FIRST) : c;
    }
}
