package org.papergraph.store;

import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;

/** A store that cannot be built, published or opened; what was published before is as it was. */
public final class StoreException extends PapergraphException {
    private static final long serialVersionUID = 1L;

    public StoreException(ErrorId id, String message) {
        super(id, message);
    }

    public StoreException(ErrorId id, String message, Throwable cause) {
        super(id, message, cause);
    }
}
