package org.papergraph.cli;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.papergraph.Pipeline;
import org.papergraph.corpus.FeedRecord;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.AnnotatedPaper;

/** Shows a run on standard error: a bar with papers per second on a terminal, nothing in a pipe; writes down rejects. */
final class Progress implements Pipeline.Observer, AutoCloseable {
    private static final int REFRESH_MILLIS = 200;

    private final Optional<ProgressBar> bar;
    private final RejectsFile rejects;
    private final long start = System.nanoTime();
    private long papers;
    private long duplicates;

    Progress(RejectsFile rejects) {
        this.rejects = rejects;
        this.bar = Terminal.stderr() ? Optional.of(bar(System.err)) : Optional.empty();
    }

    private static ProgressBar bar(PrintStream out) {
        return new ProgressBarBuilder().setTaskName("papers").setStyle(ProgressBarStyle.ASCII).showSpeed().hideEta()
                .setInitialMax(-1).setUpdateIntervalMillis(REFRESH_MILLIS).clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(out, Terminal.columns())).build();
    }

    @Override
    public void paper(AnnotatedPaper paper) {
        papers++;
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void rejected(FeedRecord.Rejected record) {
        rejects.add(record);
    }

    @Override
    public void duplicate(Paper paper) {
        duplicates++;
    }

    long papers() {
        return papers;
    }

    long duplicates() {
        return duplicates;
    }

    /** Seconds since the run began, wall clock. */
    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Takes the bar away, so that what is printed next starts on a clean line. */
    void finish() {
        bar.ifPresent(ProgressBar::close);
    }

    @Override
    public void close() {
        finish();
    }
}
