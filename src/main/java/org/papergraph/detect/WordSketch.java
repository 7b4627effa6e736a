package org.papergraph.detect;

import java.util.List;
import org.papergraph.concept.Cue.Word;

/**
 * Says quickly that a paper lacks a cue, as it lacks most cues: bits for the words it has and for what they begin with
 * (Bloom, Communications of the ACM 13, 1970). May say that a word is there which is not; never the other way round.
 */
final class WordSketch {
    private static final int BITS = 1 << 12;
    private static final int BEGINNING = 3;

    private final long[] bits = new long[BITS / Long.SIZE];

    WordSketch(TokenizedPaper paper) {
        for (TokenizedText text : paper.texts()) {
            for (int token = 0; token < text.size(); token++) {
                add(text.form(token));
            }
        }
    }

    private void add(String form) {
        set(form.hashCode());
        if (form.length() >= BEGINNING) {
            set(beginning(form));
        }
    }

    /** False only if some of the words is not in the paper. */
    boolean mayHave(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!mayHave(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean mayHave(Word word) {
        if (!word.prefix()) {
            return isSet(word.form().hashCode());
        }
        return word.form().length() < BEGINNING || isSet(beginning(word.form()));
    }

    private static int beginning(String form) {
        int hash = 0;
        for (int i = 0; i < BEGINNING; i++) {
            hash = 37 * hash + form.charAt(i);
        }
        return hash;
    }

    private void set(int hash) {
        int bit = bit(hash);
        bits[bit >>> 6] |= 1L << bit;
    }

    private boolean isSet(int hash) {
        int bit = bit(hash);
        return (bits[bit >>> 6] >>> bit & 1) != 0;
    }

    private static int bit(int hash) {
        return (hash ^ hash >>> 12 ^ hash >>> 24) & BITS - 1;
    }
}
