package org.papergraph.web.query;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.papergraph.common.ErrorId;

/**
 * Lets so many queries run at a time, so that any number of them takes no more than a share of threads and memory. There is
 * room for several on each processor: a few that use up all of their time only slow the others down. Who finds no place
 * waits a little, in the order of coming; when too many wait, nobody more does.
 *
 * <p>For many threads.
 */
public final class QueryGate {
    /** What a client is told to wait before it asks again. */
    public static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    private static final int PLACES_A_PROCESSOR = 4;
    private static final int WAITING_A_PLACE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore places;
    private final int mostWaiting;
    private final Duration patience;

    QueryGate(int places, int mostWaiting, Duration patience) {
        this.places = new Semaphore(places, true);
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /** A gate of the width that suits this machine. */
    public static QueryGate ofThisMachine() {
        int places = PLACES_A_PROCESSOR * Math.max(2, Runtime.getRuntime().availableProcessors());
        return new QueryGate(places, places * WAITING_A_PLACE, PATIENCE);
    }

    /**
     * Runs a query as soon as there is a place.
     *
     * @throws QueryException if there is none in time
     */
    public <T> T pass(Supplier<T> query) {
        enter();
        try {
            return query.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            boolean free = places.tryAcquire() || places.getQueueLength() < mostWaiting
                    && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!free) {
                throw new QueryException(ErrorId.PG406_TOO_BUSY, "Too many queries are running. Ask again in "
                        + RETRY_AFTER.toSeconds() + " s.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueryException(ErrorId.PG406_TOO_BUSY, "The server is being stopped.", e);
        }
    }
}
