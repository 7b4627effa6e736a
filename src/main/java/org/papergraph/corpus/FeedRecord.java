package org.papergraph.corpus;

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
    record Rejected(String source, long number, long line, String reason, String text) implements FeedRecord {}
}
