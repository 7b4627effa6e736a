package org.papergraph.detect;

import org.papergraph.concept.Folding;

/**
 * Folds words, and keeps what it folded: texts consist of the same words over and over. A word has one place in the
 * table, where a later one may displace it, so memory is bounded. Safe between threads: what a thread does not see of
 * another's work, it does again.
 */
final class FoldedWords {
    private static final int PLACES = 1 << 15;

    private record Word(int hash, String written, String folded) {}

    private final Word[] words = new Word[PLACES];

    /** The folded form of the word {@code [start, end)} of a text; equal words mostly give the same object. */
    String of(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        Word word = words[place];
        if (word == null || word.hash != hash || !isAt(word.written, text, start, end)) {
            String written = text.substring(start, end);
            word = new Word(hash, written, Folding.word(written));
            words[place] = word;
        }
        return word.folded;
    }

    private static boolean isAt(String word, String text, int start, int end) {
        return word.length() == end - start && text.startsWith(word, start);
    }
}
