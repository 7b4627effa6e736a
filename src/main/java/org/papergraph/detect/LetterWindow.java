package org.papergraph.detect;

import org.papergraph.detect.TokenizedText.Joint;

/** The letters of a row of words with what it costs to leave words out; letters and words are numbered from 0. */
final class LetterWindow {
    static final float NEVER = 1e6f;
    private static final float SMALL_WORD_FIRST = 0.4f;
    private static final float INSIDE_HYPHENATED = 0.25f;
    private static final float PHRASE_BEHIND = 1.2f;

    private final TokenizedText text;
    private final int from;
    private final int end;
    private final char[] letters;
    private final int[] words;
    private final boolean[] starts;
    private final boolean[] capitals;
    /** Cost of the words before each, if all are left out. */
    private final float[] leftOut;
    /** Cost of the marks up to each word. */
    private final float[] crossed;
    private final CombiningForms forms = CombiningForms.shipped();
    private int size;

    private LetterWindow(TokenizedText text, int from, int end) {
        this.text = text;
        this.from = from;
        this.end = end;
        int room = text.end(end - 1) - text.start(from);
        letters = new char[room];
        words = new int[room];
        starts = new boolean[room];
        capitals = new boolean[room];
        leftOut = new float[end - from + 1];
        crossed = new float[end - from + 1];
    }

    /** The letters of the tokens {@code [from, end)}, at least one token. */
    static LetterWindow of(TokenizedText text, int from, int end) {
        LetterWindow window = new LetterWindow(text, from, end);
        for (int token = from; token < end; token++) {
            window.read(token);
        }
        return window;
    }

    private void read(int token) {
        int word = token - from;
        leftOut[word + 1] = leftOut[word] + WordWeight.ofLeavingOut(text, token);
        crossed[word] = word == 0 ? 0 : crossed[word - 1] + WordWeight.ofCrossingBefore(text, token);
        for (int i = text.start(token); i < text.end(token); i++) {
            char c = text.text().charAt(i);
            letters[size] = GreekLetters.latin(Character.toLowerCase(c));
            words[size] = word;
            starts[size] = i == text.start(token);
            capitals[size++] = Character.isUpperCase(c);
        }
    }

    int size() {
        return size;
    }

    int from() {
        return from;
    }

    int end() {
        return end;
    }

    /** In lower case. */
    char letter(int i) {
        return letters[i];
    }

    int word(int i) {
        return words[i];
    }

    /** The token of a letter, in the text's numbering. */
    int token(int i) {
        return from + words[i];
    }

    String form(int i) {
        return text.form(token(i));
    }

    /** Whether a letter is the first of its word. */
    boolean starts(int i) {
        return starts[i];
    }

    boolean isCapital(int i) {
        return capitals[i];
    }

    /** Whether a piece that long words are put together from starts with a letter within a word: {@code lipo|poly}. */
    boolean startsPiece(int i) {
        return i > 1 && words[i - 2] == words[i] && forms.startAt(letters, i, endOfWord(i));
    }

    /** Whether {@code ectom} starts with a letter, for which an X is written: {@code ovariectomized}, OVX. */
    boolean isRemoval(int i) {
        return letters[i] == 'e' && i + 4 < size && letters[i + 1] == 'c' && letters[i + 2] == 't'
                && letters[i + 3] == 'o' && letters[i + 4] == 'm';
    }

    private int endOfWord(int i) {
        int end = i + 1;
        while (end < size && !starts[end]) {
            end++;
        }
        return end;
    }

    /** The cost of leaving out all words behind a word. */
    float costBehind(int word) {
        int last = end - from - 1;
        float words = leftOut[last + 1] - leftOut[word + 1];
        boolean phrase = word < last && WordWeight.isOf(text.form(from + word + 1));
        return (phrase ? Math.min(PHRASE_BEHIND, words) : words) + crossed[last] - crossed[word];
    }

    /** The cost of leaving out all words before a word, the marks before it included. */
    float costBefore(int word) {
        return leftOut[word] + crossed[word];
    }

    /** The part of {@link #costBefore} of any later word that falls on this word and those before it. */
    float costUpTo(int word) {
        return leftOut[word + 1] + crossed[word];
    }

    /** What speaks against a long form that begins with the word of this letter. */
    float beginning(int i) {
        int token = token(i);
        if (WordWeight.isArticle(text.form(token))) {
            return NEVER;
        }
        float small = WordWeight.isSmall(text.form(token)) ? SMALL_WORD_FIRST : 0;
        return small + (token > from && text.joint(token) == Joint.HYPHEN ? INSIDE_HYPHENATED : 0);
    }
}
