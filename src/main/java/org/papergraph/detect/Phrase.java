package org.papergraph.detect;

import java.util.Optional;

/** A noun phrase or a part of one: the tokens {@code [first, end)} of one text, never empty, within one sentence. */
record Phrase(TokenizedText text, int first, int end) {

    /** The words that start within a span or reach into it; none where it holds only signs. */
    static Optional<Phrase> at(TokenizedPaper paper, Span span) {
        TokenizedText text = paper.text(span.field());
        int first = text.tokenAt(span.start());
        int end = first;
        while (end < text.size() && text.start(end) < span.end()) {
            end++;
        }
        return end > first ? Optional.of(new Phrase(text, first, end)) : Optional.empty();
    }

    int size() {
        return end - first;
    }

    Span span() {
        return text.span(first, end);
    }

    /** The folded words with one space between: equal keys are the same term. */
    String key() {
        if (size() == 1) {
            return text.form(first);
        }
        StringBuilder key = new StringBuilder(24).append(text.form(first));
        for (int i = first + 1; i < end; i++) {
            key.append(' ').append(text.form(i));
        }
        return key.toString();
    }
}
