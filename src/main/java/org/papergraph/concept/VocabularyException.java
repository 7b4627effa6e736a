package org.papergraph.concept;

import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;

/** A vocabulary that cannot be read or relied on; fatal, because every tag would be in doubt. */
public final class VocabularyException extends PapergraphException {
    private static final long serialVersionUID = 1L;

    public VocabularyException(ErrorId id, String message) {
        super(id, message);
    }

    public VocabularyException(ErrorId id, String message, Throwable cause) {
        super(id, message, cause);
    }
}
