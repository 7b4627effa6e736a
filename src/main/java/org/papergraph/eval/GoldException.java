package org.papergraph.eval;

import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;

/** A gold file, or a file of annotations to score, that cannot be read. */
public final class GoldException extends PapergraphException {
    private static final long serialVersionUID = 1L;

    GoldException(String message) {
        super(ErrorId.PG601_GOLD_UNREADABLE, message);
    }

    GoldException(String message, Throwable cause) {
        super(ErrorId.PG601_GOLD_UNREADABLE, message, cause);
    }
}
