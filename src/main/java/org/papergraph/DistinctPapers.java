package org.papergraph;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.corpus.FeedRecord;
import org.papergraph.corpus.Paper;

/** The papers among some records, each key once; rejects and repetitions go to the observer. */
final class DistinctPapers implements Iterator<Paper> {
    private final Iterator<FeedRecord> records;
    private final Pipeline.Observer observer;
    private final Fingerprints seen = new Fingerprints();
    private Optional<Paper> next = Optional.empty();

    DistinctPapers(Stream<FeedRecord> records, Pipeline.Observer observer) {
        this.records = records.iterator();
        this.observer = observer;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && records.hasNext()) {
            switch (records.next()) {
                case FeedRecord.Rejected rejected -> observer.rejected(rejected);
                case FeedRecord.Accepted accepted -> next = distinct(accepted.paper());
            }
        }
        return next.isPresent();
    }

    private Optional<Paper> distinct(Paper paper) {
        if (seen.add(paper.key().value())) {
            return Optional.of(paper);
        }
        observer.duplicate(paper);
        return Optional.empty();
    }

    @Override
    public Paper next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Paper paper = next.orElseThrow();
        next = Optional.empty();
        return paper;
    }
}
