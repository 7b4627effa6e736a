package org.papergraph.web.catalog;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.papergraph.store.PublishedGraph;

/** The catalog of a graph, read beside the first requests; whoever needs it before it is there waits. */
public final class LazyCatalog {
    private final DatasetGraph dataset;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Optional<Catalog> read = Optional.empty();
    private boolean finished;

    public LazyCatalog(PublishedGraph graph) {
        dataset = graph.dataset().asDatasetGraph();
    }

    /** Begins to read in the background. */
    public void begin() {
        Thread.ofPlatform().daemon().name("catalog").start(this::readOnce);
    }

    /** The catalog, as soon as it is read. */
    public Catalog get() {
        if (read.isEmpty()) {
            readOnce();
        }
        return read.orElseThrow(() -> new IllegalStateException("the graph is closed"));
    }

    private void readOnce() {
        lock.lock();
        try {
            if (read.isEmpty() && !finished) {
                read = Optional.of(
                        Txn.calculateRead(dataset, () -> new CatalogReader(dataset.getDefaultGraph()).read()));
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits until nothing is being read any more; then the graph may be closed. */
    public void finish() {
        lock.lock();
        finished = true;
        lock.unlock();
    }
}
