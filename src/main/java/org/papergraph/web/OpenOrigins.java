package org.papergraph.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.papergraph.web.http.Accept;
import org.papergraph.web.query.RowCap;
import org.papergraph.web.query.RowTotals;

/**
 * Lets pages of any origin read, and none with credentials: every answer is the same for all, so none depends on the
 * origin. Fuseki's and Jetty's own ways name the origin back instead, and Fuseki's allows credentials and writing.
 */
final class OpenOrigins extends Handler.Wrapper {
    private static final String DAY = "86400";

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields asked = request.getHeaders();
        HttpFields.Mutable answered = response.getHeaders();
        answered.put(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        boolean preflight = request.getMethod().equals("OPTIONS") && asked.contains(HttpHeader.ORIGIN)
                && asked.contains(HttpHeader.ACCESS_CONTROL_REQUEST_METHOD);
        if (!preflight) {
            answered.put(HttpHeader.ACCESS_CONTROL_EXPOSE_HEADERS,
                    String.join(", ", "ETag", "Link", "Retry-After", RowTotals.HEADER, RowCap.HEADER));
            return super.handle(request, response, callback);
        }
        answered.put(HttpHeader.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST");
        answered.put(HttpHeader.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Content-Type, If-None-Match");
        answered.put(HttpHeader.ACCESS_CONTROL_MAX_AGE, DAY);
        response.setStatus(HttpStatus.NO_CONTENT_204);
        callback.succeeded();
        return true;
    }
}
