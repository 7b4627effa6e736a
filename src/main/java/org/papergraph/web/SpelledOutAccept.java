package org.papergraph.web;

import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.papergraph.web.query.EndpointOffers;

/** Tells Fuseki what a client accepts in words that Fuseki reads rightly; see {@link EndpointOffers}. */
final class SpelledOutAccept extends Handler.Wrapper {
    private final String service;

    /** @param service the path of Fuseki's service, without a slash at its end */
    SpelledOutAccept(String service) {
        this.service = service;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        boolean fusekis = path.equals(service) || path.startsWith(service + "/");
        Optional<String> accept = fusekis
                ? EndpointOffers.spelledOut(String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT)))
                : Optional.empty();
        return super.handle(accept.map(header -> accepting(request, header)).orElse(request), response, callback);
    }

    private static Request accepting(Request request, String accept) {
        HttpFields headers = HttpFields.build(request.getHeaders()).put(HttpHeader.ACCEPT, accept).asImmutable();
        return new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return headers;
            }
        };
    }
}
