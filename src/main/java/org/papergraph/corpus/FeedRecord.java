package org.papergraph.corpus;

import java.nio.charset.StandardCharsets;

/** What a reader makes of one record of a feed: a paper, or the reason why it is none. */
public sealed interface FeedRecord {
    /** A record that was read. */
    record Accepted(Paper paper) implements FeedRecord {}

    /**
     * A record that could not be read; the records beside it are not affected.
     *
     * @param source the feed's name as given
     * @param number the record's place in the feed, from 1
     * @param line   the line on which it starts, from 1; 0 where the format has no lines
     * @param reason what is wrong, and what was expected
     * @param text   the record as it stands, cut to 500 characters
     */
    record Rejected(String source, long number, long line, String reason, String text) implements FeedRecord {
        private static final int SHOWN = 500;

        public Rejected {
            reason = wellFormed(reason);
            text = wellFormed(text.length() > SHOWN ? text.substring(0, SHOWN) : text);
        }

        /** Half of a surrogate pair, left by a cut or quoted by a parser, cannot be written as UTF-8. */
        private static String wellFormed(String text) {
            return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
    }
}
