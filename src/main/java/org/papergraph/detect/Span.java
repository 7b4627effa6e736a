package org.papergraph.detect;

import org.papergraph.corpus.Field;

/** A half-open range {@code [start, end)} of UTF-16 offsets into one field of a paper; never empty. */
public record Span(Field field, int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    /** Whether the two ranges share a character. */
    public boolean overlaps(Span other) {
        return field == other.field && start < other.end && other.start < end;
    }

    /** Whether the other range lies within this one; equal ranges contain each other. */
    public boolean contains(Span other) {
        return field == other.field && start <= other.start && other.end <= end;
    }
}
