package org.papergraph.web.http;

import java.util.Map;
import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;

/** A request that cannot be answered, with the status that says so. */
public final class WebException extends PapergraphException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, String> headers;

    public WebException(int status, ErrorId id, String message) {
        this(status, id, message, Map.of());
    }

    public WebException(int status, ErrorId id, String message, Map<String, String> headers) {
        super(id, message);
        this.status = status;
        this.headers = Map.copyOf(headers);
    }

    int status() {
        return status;
    }

    /** To be sent with the status. */
    public Map<String, String> headers() {
        return headers;
    }
}
