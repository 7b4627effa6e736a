package org.papergraph.eval;

import com.fasterxml.jackson.databind.JsonNode;

/** The tokens of a gold row, to which found spans are laid. */
record TokenSpans(JsonNode offsets) {
    /** A range of tokens, half-open, with the words that were found or given. */
    record TokenSpan(int first, int end, String words) {
        /** The same tokens are the same span, whatever part of them was found. */
        @Override
        public boolean equals(Object other) {
            return other instanceof TokenSpan span && first == span.first && end == span.end;
        }

        @Override
        public int hashCode() {
            return 31 * first + end;
        }

        @Override
        public String toString() {
            return words + " [tokens " + first + ", " + end + ")";
        }
    }

    static TokenSpans of(JsonRow row) {
        return new TokenSpans(row.node().path("token_offsets"));
    }

    /** The tokens that a span touches, as if each of them were labelled. */
    TokenSpan covering(TextSpan span) {
        int first = 0;
        while (first < offsets.size() && offsets.path(first).path(1).asInt() <= span.start()) {
            first++;
        }
        int end = first;
        while (end < offsets.size() && offsets.path(end).path(0).asInt() < span.end()) {
            end++;
        }
        return new TokenSpan(first, end, span.text());
    }
}
