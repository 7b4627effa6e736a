package org.papergraph.detect;

import org.papergraph.corpus.Field;

/**
 * The words of one field with their exact places. Tokens are numbered from 0 in reading order and do not overlap;
 * offsets are UTF-16, half-open, into {@link #text()}. Immutable, and safe between threads once made.
 */
public final class TokenizedText {
    private final Field field;
    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final int[] sentences;
    private final Joint[] joints;
    private final String[] forms;

    /** What stands between a token and the one before it. */
    public enum Joint {
        /** White space or nothing that parts a phrase. */
        SPACE,
        /** A hyphen without white space: {@code fine-tuning}. */
        HYPHEN,
        /** The mark of a sub- or superscript: {@code ell_1}, {@code L$_1$}. */
        INDEX,
        /** Punctuation that no phrase crosses: comma, colon, bracket, dash. */
        BREAK,
        /** The token is the first of its sentence. */
        SENTENCE
    }

    TokenizedText(Field field, String text, int size, int[] starts, int[] ends, int[] sentences, Joint[] joints,
            String[] forms) {
        this.field = field;
        this.text = text;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.sentences = sentences;
        this.joints = joints;
        this.forms = forms;
    }

    public Field field() {
        return field;
    }

    public String text() {
        return text;
    }

    /** The number of tokens. */
    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    /** The number of the token's sentence, from 0. */
    public int sentence(int token) {
        return sentences[token];
    }

    /** What parts the token from the one before; {@link Joint#SENTENCE} for the first. */
    public Joint joint(int token) {
        return joints[token];
    }

    /** The token's folded form (see {@code Folding.word}); empty for a web address, which is no word. */
    public String form(int token) {
        return forms[token];
    }

    /** The token as it is written. */
    public String word(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** Whether no phrase can go on from the token before into this one. */
    public boolean startsPhrase(int token) {
        return joints[token] == Joint.BREAK || joints[token] == Joint.SENTENCE;
    }

    /** The text of the tokens {@code [first, end)}, from the first one's start to the last one's end. */
    public Span span(int first, int end) {
        return new Span(field, starts[first], ends[end - 1]);
    }

    /** The first token of the sentence that a token is in. */
    public int sentenceStart(int token) {
        int first = token;
        while (first > 0 && sentences[first - 1] == sentences[token]) {
            first--;
        }
        return first;
    }

    /** The token behind the last one of the sentence that a token is in. */
    public int sentenceEnd(int token) {
        int end = token + 1;
        while (end < size && sentences[end] == sentences[token]) {
            end++;
        }
        return end;
    }

    /** The text of the sentence that a token is in, with the marks that end it and without white space around. */
    public String sentenceText(int token) {
        int end = sentenceEnd(token);
        return text.substring(starts[sentenceStart(token)], end == size ? text.length() : starts[end]).strip();
    }

    /** The first token that ends behind the UTF-16 offset; {@link #size()} if there is none. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
