package org.papergraph.detect;

import java.util.Optional;

/**
 * Finds the words that the letters of a short form come from: the cheapest way to meet its letters, in order, in a row of words.
 *
 * <pre>
 * IHMRF    infinite hidden markov random field     0   every letter begins a word
 * TENOR    Token ENcoding ORdering                 little: the other letters are capitals or follow on
 * MDA      malondialdehyde                         more: letters from within the word
 * NRF      National Research Foundation of Korea   words left over
 * </pre>
 *
 * One pass of dynamic programming: time is the letters times the characters of the words. Used by one thread.
 */
final class LetterAlignment {
    /** The words {@code [first, end)}, what the alignment cost, and the last word that a letter was met in. */
    record Found(int first, int end, float cost, int lastMet) {}

    private static final float NEVER = LetterWindow.NEVER;
    private static final float FOLLOWING = 0.2f;
    private static final float CAPITAL = 0.1f;
    private static final float PIECE = 0.15f;
    private static final float WITHIN = 0.5f;
    private static final float PIECE_OF_NEW_WORD = 0.6f;
    private static final float WITHIN_NEW_WORD = 1.1f;
    private static final float DIGIT_LEFT_OUT = 0.5f;
    static final float LETTER_LEFT_OUT = 1.2f;

    private final LetterWindow window;
    private final char[] letters;
    private final float letterLeftOut;

    /** @param letters the letters and digits of the short form in lower case, at least one */
    private LetterAlignment(LetterWindow window, String letters, float letterLeftOut) {
        this.window = window;
        this.letters = letters.toCharArray();
        this.letterLeftOut = letterLeftOut;
    }

    /** The best words for a short form that end before a token, none starting before {@code from}. */
    static Optional<Found> endingBefore(TokenizedText text, int from, int end, String letters) {
        if (!mayBegin(text, from, end, letters.charAt(0))) {
            return Optional.empty();
        }
        return new LetterAlignment(LetterWindow.of(text, from, end), letters, NEVER).best(end, false);
    }

    /** The best words that end before a token for a short form that may have a letter which no word gives. */
    static Optional<Found> looselyEndingBefore(TokenizedText text, int from, int end, String letters) {
        if (!mayBegin(text, from, end, letters.charAt(0))) {
            return Optional.empty();
        }
        return new LetterAlignment(LetterWindow.of(text, from, end), letters, LETTER_LEFT_OUT).best(end, false);
    }

    /** The best words for a short form that start with a token; words that are left over behind it cost nothing. */
    static Optional<Found> startingAt(TokenizedText text, int first, int end, String letters) {
        if (!mayBegin(text, first, first + 1, letters.charAt(0))) {
            return Optional.empty();
        }
        return new LetterAlignment(LetterWindow.of(text, first, end), letters, NEVER).best(first + 1, true);
    }

    /** The cost of a short form's standing for exactly these words; what stands in front within the first may say how: {@code N-acetyl}. */
    static Optional<Found> spanning(TokenizedText text, int first, int end, String letters) {
        int behind = first + 1;
        while (behind < end && !Character.isWhitespace(text.text().charAt(text.start(behind) - 1))) {
            behind++;
        }
        if (!mayBegin(text, first, behind, letters.charAt(0))) {
            return Optional.empty();
        }
        return new LetterAlignment(LetterWindow.of(text, first, end), letters, NEVER).best(behind, false);
    }

    private static boolean mayBegin(TokenizedText text, int from, int end, char letter) {
        for (int token = from; token < end; token++) {
            if (Character.toLowerCase(text.text().charAt(text.start(token))) == letter
                    || Spoken.says(letter, text.form(token))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Found> best(int startsBefore, boolean freeTail) {
        float[] cost = new float[window.size()];
        int[] last = new int[window.size()];
        tail(cost, last, freeTail);
        for (int letter = letters.length - 1; letter > 0; letter--) {
            float[] nextCost = cost;
            int[] nextLast = last;
            cost = new float[window.size()];
            last = new int[window.size()];
            meet(letter, nextCost, nextLast, cost, last);
        }
        return cheapest(cost, last, startsBefore);
    }

    private void tail(float[] cost, int[] last, boolean free) {
        for (int i = 0; i < window.size(); i++) {
            last[i] = window.word(i);
            cost[i] = free ? 0 : window.costBehind(last[i]);
        }
    }

    /**
     * From the costs of meeting the letters behind this one, those of meeting this one too, for each place where the
     * letter before may have been met.
     */
    private void meet(int letter, float[] nextCost, int[] nextLast, float[] cost, int[] last) {
        Cheapest same = new Cheapest();
        Cheapest entered = new Cheapest();
        Cheapest later = new Cheapest();
        Cheapest here = new Cheapest();
        float leftOut = Character.isDigit(letters[letter]) ? DIGIT_LEFT_OUT : letterLeftOut;
        boolean metBehind = false;
        for (int i = window.size() - 1; i >= 0; i--) {
            int word = window.word(i);
            here.become(same);
            here.offer(later.cost - window.costUpTo(word), later.last);
            if (metBehind) {
                here.offer(nextCost[i + 1] + FOLLOWING, nextLast[i + 1]);
            }
            if (leftOut < NEVER) {
                here.offer(nextCost[i] + leftOut, nextLast[i]);
            }
            cost[i] = here.cost;
            last[i] = here.last;
            boolean met = meets(letter, i);
            if (met) {
                same.offer(nextCost[i] + within(i, WITHIN, PIECE), nextLast[i]);
                entered.offer(nextCost[i] + within(i, WITHIN_NEW_WORD, PIECE_OF_NEW_WORD), nextLast[i]);
            }
            metBehind = met && !window.starts(i);
            if (window.starts(i)) {
                later.offer(entered.cost + window.costBefore(word), entered.last);
                same.forget();
                entered.forget();
            }
        }
    }

    /** The lowest cost so far, and the last word met on the way to it. */
    private static final class Cheapest {
        private float cost = NEVER;
        private int last;

        void offer(float other, int otherLast) {
            if (other < cost) {
                cost = other;
                last = otherLast;
            }
        }

        void become(Cheapest other) {
            cost = other.cost;
            last = other.last;
        }

        void forget() {
            cost = NEVER;
        }
    }

    private boolean meets(int letter, int i) {
        return window.letter(i) == letters[letter]
                || window.starts(i) && Spoken.says(letters[letter], window.form(i))
                || letters[letter] == 'x' && window.isRemoval(i);
    }

    private float within(int i, float plain, float piece) {
        if (window.starts(i)) {
            return 0;
        }
        if (window.isCapital(i)) {
            return CAPITAL;
        }
        return window.startsPiece(i) ? piece : plain;
    }

    private Optional<Found> cheapest(float[] cost, int[] last, int startsBefore) {
        int best = -1;
        float bestCost = NEVER / 2;
        for (int i = window.size() - 1; i >= 0; i--) {
            if (window.starts(i) && window.token(i) < startsBefore && meets(0, i)
                    && cost[i] + window.beginning(i) < bestCost) {
                best = i;
                bestCost = cost[i] + window.beginning(i);
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(new Found(window.token(best), window.end(), bestCost, window.from() + last[best]));
    }
}
