package org.papergraph.corpus;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** The records of one feed after the other, one feed open at a time. */
final class FeedSequence implements Iterator<FeedRecord>, AutoCloseable {
    private final Iterator<Stream<FeedRecord>> feeds;
    private Stream<FeedRecord> feed = Stream.empty();
    private Iterator<FeedRecord> records = feed.iterator();

    FeedSequence(Iterator<Stream<FeedRecord>> feeds) {
        this.feeds = feeds;
    }

    @Override
    public boolean hasNext() {
        while (!records.hasNext() && feeds.hasNext()) {
            feed.close();
            feed = feeds.next();
            records = feed.iterator();
        }
        return records.hasNext();
    }

    @Override
    public FeedRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return records.next();
    }

    @Override
    public void close() {
        feed.close();
    }
}
