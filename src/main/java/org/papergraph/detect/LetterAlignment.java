package org.papergraph.detect;

import java.util.Optional;
import org.papergraph.detect.TokenizedText.Joint;

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

    private static final float NEVER = 1e6f;
    private static final float FOLLOWING = 0.2f;
    private static final float CAPITAL = 0.1f;
    private static final float WITHIN = 0.5f;
    private static final float WITHIN_NEW_WORD = 1.1f;
    private static final float DIGIT_LEFT_OUT = 0.5f;
    private static final float SMALL_WORD_FIRST = 0.4f;
    private static final float INSIDE_HYPHENATED = 0.25f;

    private final TokenizedText text;
    private final int from;
    private final char[] letters;
    private final int size;
    private final char[] chars;
    private final int[] words;
    private final boolean[] starts;
    private final boolean[] capitals;
    /** Cost of the words before each, if all are left out. */
    private final float[] leftOut;
    /** Cost of the marks up to and before each word. */
    private final float[] crossed;

    /** @param letters the letters and digits of the short form in lower case, at least one */
    private LetterAlignment(TokenizedText text, int from, int end, String letters) {
        this.text = text;
        this.from = from;
        this.letters = letters.toCharArray();
        int room = text.end(end - 1) - text.start(from);
        chars = new char[room];
        words = new int[room];
        starts = new boolean[room];
        capitals = new boolean[room];
        leftOut = new float[end - from + 1];
        crossed = new float[end - from + 1];
        size = read(end);
    }

    private int read(int end) {
        String all = text.text();
        int filled = 0;
        for (int token = from; token < end; token++) {
            int word = token - from;
            leftOut[word + 1] = leftOut[word] + WordWeight.ofLeavingOut(text, token);
            crossed[word] = word == 0 ? 0 : crossed[word - 1] + WordWeight.ofCrossingBefore(text, token);
            for (int i = text.start(token); i < text.end(token); i++) {
                char c = all.charAt(i);
                chars[filled] = Character.toLowerCase(c);
                words[filled] = word;
                starts[filled] = i == text.start(token);
                capitals[filled++] = Character.isUpperCase(c);
            }
        }
        return filled;
    }

    /** The best words for a short form that end before a token, none starting before {@code from}. */
    static Optional<Found> endingBefore(TokenizedText text, int from, int end, String letters) {
        if (!mayBegin(text, from, end, letters.charAt(0))) {
            return Optional.empty();
        }
        return new LetterAlignment(text, from, end, letters).best(end, false);
    }

    /** The best words for a short form that start with a token; words that are left over behind it cost nothing. */
    static Optional<Found> startingAt(TokenizedText text, int first, int end, String letters) {
        if (!mayBegin(text, first, first + 1, letters.charAt(0))) {
            return Optional.empty();
        }
        return new LetterAlignment(text, first, end, letters).best(first + 1, true);
    }

    /** The cost of a short form's standing for exactly these words. */
    static Optional<Found> spanning(TokenizedText text, int first, int end, String letters) {
        if (!mayBegin(text, first, first + 1, letters.charAt(0))) {
            return Optional.empty();
        }
        return new LetterAlignment(text, first, end, letters).best(first + 1, false);
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
        float[] cost = new float[size];
        int[] last = new int[size];
        tail(cost, last, freeTail);
        for (int letter = letters.length - 1; letter > 0; letter--) {
            float[] nextCost = cost;
            int[] nextLast = last;
            cost = new float[size];
            last = new int[size];
            meet(letter, nextCost, nextLast, cost, last);
        }
        return cheapest(cost, last, startsBefore);
    }

    private void tail(float[] cost, int[] last, boolean free) {
        int end = words[size - 1] + 1;
        for (int i = 0; i < size; i++) {
            int word = words[i];
            last[i] = word;
            cost[i] = free ? 0 : leftOut[end] - leftOut[word + 1] + crossed[end - 1] - crossed[word];
        }
    }

    /** From the costs of meeting the letters behind this one, those of meeting this one too, for each place of the letter before. */
    private void meet(int letter, float[] nextCost, int[] nextLast, float[] cost, int[] last) {
        float same = NEVER;
        float entered = NEVER;
        float later = NEVER;
        int sameLast = 0;
        int enteredLast = 0;
        int laterLast = 0;
        boolean mayLeaveOut = Character.isDigit(letters[letter]);
        boolean metBehind = false;
        for (int i = size - 1; i >= 0; i--) {
            int word = words[i];
            float best = same;
            int bestLast = sameLast;
            if (metBehind && nextCost[i + 1] + FOLLOWING < best) {
                best = nextCost[i + 1] + FOLLOWING;
                bestLast = nextLast[i + 1];
            }
            float moved = later - leftOut[word + 1] - crossed[word];
            if (moved < best) {
                best = moved;
                bestLast = laterLast;
            }
            if (mayLeaveOut && nextCost[i] + DIGIT_LEFT_OUT < best) {
                best = nextCost[i] + DIGIT_LEFT_OUT;
                bestLast = nextLast[i];
            }
            cost[i] = best;
            last[i] = bestLast;
            boolean met = meets(letter, i);
            if (met && nextCost[i] + within(i, WITHIN) < same) {
                same = nextCost[i] + within(i, WITHIN);
                sameLast = nextLast[i];
            }
            if (met && nextCost[i] + within(i, WITHIN_NEW_WORD) < entered) {
                entered = nextCost[i] + within(i, WITHIN_NEW_WORD);
                enteredLast = nextLast[i];
            }
            metBehind = met && !starts[i];
            if (starts[i]) {
                if (entered + leftOut[word] + crossed[word] < later) {
                    later = entered + leftOut[word] + crossed[word];
                    laterLast = enteredLast;
                }
                same = NEVER;
                entered = NEVER;
            }
        }
    }

    private boolean meets(int letter, int i) {
        return chars[i] == letters[letter]
                || starts[i] && Spoken.says(letters[letter], text.form(from + words[i]));
    }

    private float within(int i, float plain) {
        if (starts[i]) {
            return 0;
        }
        return capitals[i] ? CAPITAL : plain;
    }

    private Optional<Found> cheapest(float[] cost, int[] last, int startsBefore) {
        int best = -1;
        float bestCost = NEVER / 2;
        for (int i = size - 1; i >= 0; i--) {
            if (starts[i] && from + words[i] < startsBefore && meets(0, i)
                    && cost[i] + beginning(from + words[i]) < bestCost) {
                best = i;
                bestCost = cost[i] + beginning(from + words[i]);
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(new Found(from + words[best], from + words[size - 1] + 1, bestCost, from + last[best]));
    }

    private float beginning(int token) {
        if (WordWeight.isArticle(text.form(token))) {
            return NEVER;
        }
        float small = WordWeight.isSmall(text.form(token)) ? SMALL_WORD_FIRST : 0;
        return small + (token > from && text.joint(token) == Joint.HYPHEN ? INSIDE_HYPHENATED : 0);
    }
}
