package org.papergraph.common;

/** The root of all errors that papergraph raises for its users: what went wrong, with what, where, and what to do. */
public class PapergraphException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorId id;

    public PapergraphException(ErrorId id, String message) {
        super(message);
        this.id = id;
    }

    public PapergraphException(ErrorId id, String message, Throwable cause) {
        super(message, cause);
        this.id = id;
    }

    public ErrorId id() {
        return id;
    }
}
