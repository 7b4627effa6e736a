package org.papergraph.corpus;

import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;

/** A feed as a whole that cannot be read; a single bad record is a {@link FeedRecord.Rejected} instead. */
public final class CorpusException extends PapergraphException {
    private static final long serialVersionUID = 1L;

    public CorpusException(ErrorId id, String message) {
        super(id, message);
    }

    public CorpusException(ErrorId id, String message, Throwable cause) {
        super(id, message, cause);
    }
}
