package org.papergraph.web;

import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.papergraph.web.http.Accept;
import org.papergraph.web.http.Offer;
import org.papergraph.web.query.EndpointOffers;

/**
 * Tells Fuseki what a client accepts in words that Fuseki reads rightly; see {@link EndpointOffers}. A browser that asks the
 * endpoint nothing is sent to the page where questions are written.
 */
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
        if (!fusekis) {
            return super.handle(request, response, callback);
        }
        String wanted = String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT));
        if (asksNothing(request, path) && prefersPage(wanted)) {
            response.setStatus(HttpStatus.SEE_OTHER_303);
            response.getHeaders().put(HttpHeader.LOCATION, path.equals(service) ? "sparql" : "../sparql");
            response.getHeaders().add(HttpHeader.VARY, "Accept");
            callback.succeeded();
            return true;
        }
        Optional<String> accept = EndpointOffers.spelledOut(wanted);
        return super.handle(accept.map(header -> accepting(request, header)).orElse(request), response, callback);
    }

    private boolean asksNothing(Request request, String path) {
        return HttpMethod.GET.is(request.getMethod()) && request.getHttpURI().getQuery() == null
                && (path.equals(service) || path.equals(service + "/sparql"));
    }

    private static boolean prefersPage(String accept) {
        return Accept.parse(accept).choose(Offer.THINGS, Offer::type).filter(Offer.HTML::equals).isPresent();
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
