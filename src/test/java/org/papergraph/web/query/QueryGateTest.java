package org.papergraph.web.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.papergraph.common.ErrorId;

class QueryGateTest {
    @Test
    void whoFindsNoPlaceInTimeIsRefusedAndTheNextOneIsNot() throws Exception {
        // one place, taken -> a second query waits 50 ms and is refused; when the first is done, a third runs
        QueryGate gate = new QueryGate(1, 5, Duration.ofMillis(50));
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<String> first = threads.submit(() -> gate.pass(() -> {
                inside.countDown();
                await(done);
                return "first";
            }));
            inside.await();
            QueryException refused = assertThrows(QueryException.class, () -> gate.pass(() -> "second"));
            assertEquals(ErrorId.PG406_TOO_BUSY, refused.id());
            done.countDown();
            assertEquals("first", first.get());
        }
        assertEquals("third", gate.pass(() -> "third"));
    }

    @Test
    void nobodyWaitsWhereTooManyDo() {
        // no place and no room to wait -> refused at once, not after an hour
        QueryGate gate = new QueryGate(0, 0, Duration.ofHours(1));
        assertThrows(QueryException.class, () -> gate.pass(() -> "never"));
    }

    @Test
    void aQueryThatFailsGivesItsPlaceBack() {
        QueryGate gate = new QueryGate(1, 0, Duration.ZERO);
        for (int i = 0; i < 3; i++) {
            assertThrows(IllegalStateException.class, () -> gate.pass(() -> {
                throw new IllegalStateException("a fault");
            }));
        }
        assertEquals("next", gate.pass(() -> "next"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
