package org.papergraph.corpus;

import java.io.BufferedReader;
import java.util.stream.Stream;

/** Reads one format of feed. */
public interface FeedReader {
    /** The format's name, as messages show it. */
    String format();

    /** Whether a feed that starts with this text (up to 8,192 characters, without a byte order mark) is of this format. */
    boolean recognizes(String head);

    /**
     * The records of a feed, in order and read lazily. Closing the reader is the caller's business.
     *
     * @param source the feed's name, for rejects
     * @throws java.io.UncheckedIOException while the stream is consumed, if the text cannot be read
     */
    Stream<FeedRecord> read(String source, BufferedReader text);
}
