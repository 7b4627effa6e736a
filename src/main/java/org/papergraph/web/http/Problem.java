package org.papergraph.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;

/**
 * An error as a client sees it, by RFC 9457.
 *
 * @param title   of the status
 * @param detail  what went wrong, and what to do
 * @param errorId e.g. {@code PG402}; {@code docs/errors.md} explains it
 */
public record Problem(String title, int status, String detail, String errorId) {
    /** How programs read it. */
    public static final Offer OFFER = new Offer("problem", "json", MediaType.of("application/problem+json"));

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The problem that an error of papergraph's own is. */
    public static Problem of(PapergraphException error) {
        int status = switch (error) {
            case WebException refused -> refused.status();
            default -> status(error.id());
        };
        return of(status, error.id(), error.getMessage());
    }

    /** The problem that any other error is; what it says is not for the client. */
    public static Problem ofFault() {
        return of(Answer.SERVER_FAULT, ErrorId.PG504_SERVER_FAULT,
                "The server made a mistake. Its log says more.");
    }

    /** A problem with a status of HTTP. */
    public static Problem of(int status, ErrorId id, String detail) {
        return new Problem(HttpStatus.getMessage(status), status, detail, id.code());
    }

    private static int status(ErrorId id) {
        return switch (id) {
            case PG401_QUERY_UNKNOWN, PG405_NOT_FOUND -> Answer.NOT_FOUND;
            case PG402_PARAMETER_INVALID, PG403_QUERY_MALFORMED -> Answer.BAD_REQUEST;
            case PG404_QUERY_TIMEOUT, PG406_TOO_BUSY -> Answer.UNAVAILABLE;
            default -> Answer.SERVER_FAULT;
        };
    }

    public Answer answer() {
        return Answer.of(status, OFFER.contentType(), Answer.Content.of(json()));
    }

    /** As programs read it. */
    public byte[] json() {
        try {
            return JSON.writeValueAsBytes(
                    Map.of("title", title, "status", status, "detail", detail, "errorId", errorId));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and a number can be written as JSON", e);
        }
    }
}
