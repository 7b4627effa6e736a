package org.papergraph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on all processors whose results come out in the order of the input, with a bounded number under way. */
final class InOrder {
    private static final int BATCH = 32;

    private InOrder() {}

    /**
     * Applies a function that is safe between threads to each item. Input is read and results are taken on the calling
     * thread. An exception of the function ends the run and is thrown as it is.
     */
    static <T, R> void map(Iterator<T> items, Function<T, R> work, Consumer<R> results) {
        int workers = Runtime.getRuntime().availableProcessors();
        ExecutorService executor = Executors.newFixedThreadPool(workers);
        try {
            Queue<Future<List<R>>> underWay = new ArrayDeque<>();
            while (items.hasNext()) {
                List<T> batch = batch(items);
                underWay.add(executor.submit(() -> batch.stream().map(work).toList()));
                if (underWay.size() > 2 * workers) {
                    result(underWay.remove()).forEach(results);
                }
            }
            for (Future<List<R>> last : underWay) {
                result(last).forEach(results);
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static <T> List<T> batch(Iterator<T> items) {
        List<T> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && items.hasNext()) {
            batch.add(items.next());
        }
        return batch;
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while papers were read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
