package org.papergraph.web.query;

import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;

/** A query that cannot be found, bound, parsed, or finished in time. */
public final class QueryException extends PapergraphException {
    private static final long serialVersionUID = 1L;

    public QueryException(ErrorId id, String message) {
        super(id, message);
    }

    public QueryException(ErrorId id, String message, Throwable cause) {
        super(id, message, cause);
    }
}
