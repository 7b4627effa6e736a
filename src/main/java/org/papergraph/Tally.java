package org.papergraph;

import java.util.List;
import org.papergraph.corpus.FeedRecord;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.AnnotatedPaper;
import org.papergraph.detect.Tag;
import org.papergraph.store.Manifest;

/** Counts what passes, and passes it on. */
final class Tally implements Pipeline.Observer {
    private final Pipeline.Observer next;
    private long papers;
    private long duplicates;
    private long rejected;
    private long untagged;
    private long tags;
    private long mentions;
    private long paperTriples;

    Tally(Pipeline.Observer next) {
        this.next = next;
    }

    void paper(AnnotatedPaper paper, int triples) {
        paperTriples += triples;
        paper(paper);
    }

    @Override
    public void paper(AnnotatedPaper paper) {
        papers++;
        untagged += paper.tags().isEmpty() ? 1 : 0;
        tags += paper.tags().size();
        mentions += paper.tags().stream().map(Tag::mentions).mapToLong(List::size).sum();
        next.paper(paper);
    }

    @Override
    public void rejected(FeedRecord.Rejected record) {
        rejected++;
        next.rejected(record);
    }

    @Override
    public void duplicate(Paper paper) {
        duplicates++;
        next.duplicate(paper);
    }

    long papers() {
        return papers;
    }

    Manifest.Counts counts(long concepts, long triples) {
        return new Manifest.Counts(papers, duplicates, rejected, untagged, tags, mentions, concepts, paperTriples,
                triples);
    }
}
