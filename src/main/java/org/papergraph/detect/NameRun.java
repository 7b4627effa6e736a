package org.papergraph.detect;

/**
 * Words of a text that may be a name: the tokens {@code [first, end)}.
 *
 * @param words how many there are between white space
 * @param shape that of its most unusual word
 */
record NameRun(TokenizedText text, int first, int end, int words, NameShape shape) {
    private static final int LONGEST = 9;

    /** The words from a token on that are written as a name; none, of no words, if the first is not. */
    static NameRun at(TokenizedText text, int first, int limit) {
        NameShape shape = NameShape.PLAIN;
        int words = 0;
        int end = first;
        while (end < limit && words < LONGEST && (end == first || !text.startsPhrase(end))) {
            int wordEnd = NameShape.wordEnd(text, end, limit);
            NameShape word = NameShape.of(text, end, wordEnd);
            if (!word.isName() && (words == 0 || word != NameShape.NUMBER)) {
                break;
            }
            shape = word.compareTo(shape) > 0 ? word : shape;
            words++;
            end = wordEnd;
        }
        return new NameRun(text, first, end, words, shape);
    }

    /** The words that end before a token and are written as a name, no earlier than the limit. */
    static NameRun before(TokenizedText text, int end, int limit) {
        int first = end;
        int words = 0;
        NameShape shape = NameShape.PLAIN;
        while (first > limit && words < LONGEST && (first == end || !text.startsPhrase(first))) {
            int wordStart = NameShape.wordStart(text, first, limit);
            NameShape word = NameShape.of(text, wordStart, first);
            if (!word.isName() && word != NameShape.NUMBER) {
                break;
            }
            shape = word.compareTo(shape) > 0 ? word : shape;
            words++;
            first = wordStart;
        }
        return new NameRun(text, first, end, words, shape);
    }

    /** Given words, whatever they look like. */
    static NameRun of(TokenizedText text, int first, int end) {
        NameShape shape = NameShape.PLAIN;
        int words = 0;
        for (int token = first; token < end; words++) {
            int wordEnd = NameShape.wordEnd(text, token, end);
            NameShape word = NameShape.of(text, token, wordEnd);
            shape = word.compareTo(shape) > 0 ? word : shape;
            token = wordEnd;
        }
        return new NameRun(text, first, end, words, shape);
    }

    /** Its folded words with one space between; equal keys are the same name. */
    String key() {
        if (end == first + 1) {
            return text.form(first);
        }
        StringBuilder key = new StringBuilder(text.end(end - 1) - text.start(first));
        for (int token = first; token < end; token++) {
            key.append(token == first ? "" : " ").append(text.form(token));
        }
        return key.toString();
    }

    boolean isEmpty() {
        return words == 0;
    }

    /** As it is written. */
    String written() {
        Span span = span();
        return text.text().substring(span.start(), span.end());
    }

    /** Its place, with plus signs that end it. */
    Span span() {
        int last = text.end(end - 1);
        while (last < text.text().length() && text.text().charAt(last) == '+') {
            last++;
        }
        return new Span(text.field(), text.start(first), last);
    }
}
