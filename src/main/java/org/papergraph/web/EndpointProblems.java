package org.papergraph.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.papergraph.common.ErrorId;
import org.papergraph.web.http.Accept;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.MediaType;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.Problem;

/**
 * Makes a problem with an id, as elsewhere, of the plain text in which Fuseki tells of an error, for whoever takes one. What
 * a client does not accept at all stays text: its person reads it.
 */
final class EndpointProblems extends Handler.Wrapper {
    private static final Offer TEXT = new Offer("text", "txt", MediaType.of("text/plain"));
    private static final List<Offer> ERRORS = List.of(Problem.OFFER, TEXT);
    private static final int FIRST_ERROR = 400;

    private final String service;

    /** @param service the path of Fuseki's service, without a slash at its end */
    EndpointProblems(String service) {
        this.service = service;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        String accept = String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT));
        boolean told = (path.equals(service) || path.startsWith(service + "/"))
                && Accept.parse(accept).choose(ERRORS, Offer::type).filter(Problem.OFFER::equals).isPresent();
        return super.handle(request, told ? new Told(request, response) : response, callback);
    }

    /** An answer that is held back while it is an error in plain text, which is never long. */
    private static final class Told extends Response.Wrapper {
        private final ByteArrayOutputStream text = new ByteArrayOutputStream();

        Told(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            if (isCommitted() || getStatus() < FIRST_ERROR || !isText(getHeaders())) {
                super.write(last, content, callback);
                return;
            }
            if (content != null) {
                byte[] bytes = new byte[content.remaining()];
                content.get(bytes);
                text.writeBytes(bytes);
            }
            if (!last) {
                callback.succeeded();
            } else if (text.size() == 0) {
                super.write(true, content, callback);
            } else {
                byte[] json = problem().json();
                getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.OFFER.contentType());
                getHeaders().put(HttpHeader.CONTENT_LENGTH, json.length);
                super.write(true, ByteBuffer.wrap(json), callback);
            }
        }

        private Problem problem() {
            return Problem.of(getStatus(), id(), text.toString(StandardCharsets.UTF_8).strip());
        }

        private ErrorId id() {
            return switch (getStatus()) {
                case Answer.NOT_FOUND -> ErrorId.PG405_NOT_FOUND;
                case Answer.METHOD_NOT_ALLOWED -> ErrorId.PG503_METHOD_NOT_ALLOWED;
                case Answer.NOT_ACCEPTABLE -> ErrorId.PG502_NOT_ACCEPTABLE;
                case Answer.UNAVAILABLE -> getHeaders().contains(HttpHeader.RETRY_AFTER)
                        ? ErrorId.PG406_TOO_BUSY
                        : ErrorId.PG404_QUERY_TIMEOUT;
                case Answer.SERVER_FAULT -> ErrorId.PG504_SERVER_FAULT;
                default -> ErrorId.PG403_QUERY_MALFORMED;
            };
        }

        private static boolean isText(HttpFields headers) {
            String type = headers.get(HttpHeader.CONTENT_TYPE);
            return type != null && type.startsWith(TEXT.type().toString());
        }
    }
}
