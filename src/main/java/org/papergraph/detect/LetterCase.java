package org.papergraph.detect;

/**
 * When letter case tells a name from a word. A label of one word with capitals (SAE, fMRI, Adam) is a name, and a
 * mention of it has at least as many capitals, though never more than two are asked for; every other label matches in
 * any case.
 */
final class LetterCase {
    private static final int MOST = 2;

    private LetterCase() {}

    /** The number of capitals that a mention of the label needs. */
    static int capitalsNeeded(String label, int words) {
        return words == 1 ? Math.min(MOST, capitals(label, 0, label.length())) : 0;
    }

    /** The capitals among the characters {@code [start, end)}. */
    static int capitals(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
