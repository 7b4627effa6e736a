package org.papergraph.detect;

import java.util.Comparator;
import org.papergraph.corpus.Field;
import org.papergraph.corpus.Paper;

/**
 * A piece of a paper's text as the outside world sees it.
 *
 * @param field which text
 * @param start first code point, from 0
 * @param end   code point behind the last one
 * @param text  the slice {@code [start, end)} of the field
 */
public record Mention(Field field, int start, int end, String text) implements Comparable<Mention> {
    private static final Comparator<Mention> READING_ORDER = Comparator.comparing(Mention::field)
            .thenComparingInt(Mention::start).thenComparingInt(Mention::end);

    /** The mention of a span: the one place where UTF-16 offsets become code points. */
    public static Mention of(Paper paper, Span span) {
        String text = paper.text(span.field());
        int start = text.codePointCount(0, span.start());
        int end = start + text.codePointCount(span.start(), span.end());
        return new Mention(span.field(), start, end, text.substring(span.start(), span.end()));
    }

    /** Title before abstract, then by place. */
    @Override
    public int compareTo(Mention other) {
        return READING_ORDER.compare(this, other);
    }
}
