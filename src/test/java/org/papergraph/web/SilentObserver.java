package org.papergraph.web;

import org.papergraph.Pipeline;
import org.papergraph.corpus.FeedRecord;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.AnnotatedPaper;

/** For builds of which a test wants the graph alone. */
record SilentObserver() implements Pipeline.Observer {
    @Override
    public void paper(AnnotatedPaper paper) {}

    @Override
    public void rejected(FeedRecord.Rejected record) {}

    @Override
    public void duplicate(Paper paper) {}
}
