package org.papergraph.web.page;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.papergraph.concept.Vocabulary;
import org.papergraph.detect.Detector;
import org.papergraph.detect.Explainer;

/** Detection for pages: reads texts that people paste, and explains tags. The vocabulary is read when first needed. */
public final class Reading {
    private final Supplier<Vocabulary> source;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Optional<Tools> tools = Optional.empty();

    public Reading(Supplier<Vocabulary> source) {
        this.source = source;
    }

    /** What is made of the vocabulary. */
    record Tools(Vocabulary vocabulary, Detector detector, Explainer explainer) {}

    Tools tools() {
        if (tools.isEmpty()) {
            lock.lock();
            try {
                if (tools.isEmpty()) {
                    Vocabulary vocabulary = source.get();
                    tools = Optional.of(new Tools(vocabulary, Detector.of(vocabulary), Explainer.of(vocabulary)));
                }
            } finally {
                lock.unlock();
            }
        }
        return tools.orElseThrow();
    }
}
