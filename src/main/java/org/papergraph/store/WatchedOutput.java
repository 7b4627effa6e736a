package org.papergraph.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A stream that remembers how it failed, for writers that keep it to themselves. Closing leaves the target open. */
final class WatchedOutput extends FilterOutputStream {
    private Optional<IOException> failure = Optional.empty();

    WatchedOutput(OutputStream target) {
        super(target);
    }

    /** Throws the first failure; does nothing if there was none. */
    void throwFailure() throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    @Override
    public void write(int each) throws IOException {
        watch(() -> out.write(each));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        watch(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        watch(out::flush);
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    private void watch(Attempt attempt) throws IOException {
        throwFailure();
        try {
            attempt.run();
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }
}
