package org.papergraph.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.papergraph.common.ErrorId;

/** Bytes of a feed whose failures say which feed it was. Readers are lazy, so these come up far from where it was opened. */
final class ReportingStream extends FilterInputStream {
    private final String source;

    ReportingStream(String source, InputStream bytes) {
        super(bytes);
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private CorpusException unreadable(IOException e) {
        return new CorpusException(ErrorId.PG101_FEED_UNREADABLE,
                "The feed " + source + " cannot be read to its end (" + e.getMessage() + "). Is it complete?", e);
    }
}
