package org.papergraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;
import org.papergraph.store.PublishedGraph;
import org.papergraph.web.catalog.LazyCatalog;
import org.papergraph.web.data.Things;
import org.papergraph.web.http.Accept;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.EntityTag;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.Problem;
import org.papergraph.web.http.WebException;
import org.papergraph.web.http.WebRequest;
import org.papergraph.web.page.ErrorPage;
import org.papergraph.web.page.Reading;
import org.papergraph.web.page.Site;
import org.papergraph.web.query.CannedQueries;
import org.papergraph.web.query.Limits;
import org.papergraph.web.query.QueryGate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that Fuseki does not answer. The one place where methods are told apart, conditions are checked, and
 * exceptions become statuses.
 */
final class GraphServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(GraphServlet.class);
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    /** How an error can be told; programs that take anything get JSON. */
    private static final List<Offer> ERRORS = List.of(Problem.OFFER, Offer.HTML);

    private final transient Routes routes;
    private final transient ErrorPage errorPage;

    private GraphServlet(Routes routes, ErrorPage errorPage) {
        this.routes = routes;
        this.errorPage = errorPage;
    }

    static GraphServlet over(PublishedGraph graph, Limits limits, LazyCatalog catalog, Reading reading) {
        Site site = new Site(graph, CannedQueries.shipped(), limits, new Things(graph.manifest().base()),
                catalog, reading);
        return new GraphServlet(Routes.over(site), new ErrorPage(site));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Added, not set: what packs the answer has said there that it varies by encoding.
        response.addHeader("Vary", "Accept");
        Answer answer = answer(request);
        try {
            send(answer, request, response);
        } catch (PapergraphException e) {
            if (response.isCommitted()) {
                throw e;
            }
            answer.headers().keySet().forEach(name -> response.setHeader(name, null));
            send(told(Problem.of(e), request), request, response);
        }
    }

    private static void send(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (!request.getMethod().equals("HEAD")) {
            answer.content().write(response.getOutputStream());
        }
    }

    private Answer answer(HttpServletRequest request) {
        try {
            return switch (request.getMethod()) {
                case "GET", "HEAD" -> get(request);
                case "POST" -> post(request);
                case "OPTIONS" -> Answer.empty(Answer.NO_CONTENT).with("Allow", ALLOWED);
                default -> throw refused(request);
            };
        } catch (WebException e) {
            return told(Problem.of(e), request).with(e.headers());
        } catch (PapergraphException e) {
            return told(Problem.of(e), request);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            return told(Problem.ofFault(), request);
        }
    }

    private static WebException refused(HttpServletRequest request) {
        return new WebException(Answer.METHOD_NOT_ALLOWED, ErrorId.PG503_METHOD_NOT_ALLOWED,
                "Nothing here can be changed: this address has " + ALLOWED + ", not " + request.getMethod() + ".",
                Map.of("Allow", ALLOWED));
    }

    /** A long text does not fit an address; nothing is changed by sending it. */
    private Answer post(HttpServletRequest http) {
        if (!routes.takesForms(http.getRequestURI())) {
            throw refused(http);
        }
        return get(http);
    }

    /** As a page for whoever prefers one, else as JSON. */
    private Answer told(Problem problem, HttpServletRequest request) {
        boolean page = WebRequest.accept(request).choose(ERRORS, Offer::type).filter(Offer.HTML::equals).isPresent();
        Answer answer = page ? errorPage.of(problem, WebRequest.bare(request)) : problem.answer();
        return problem.status() == Answer.UNAVAILABLE
                ? answer.with("Retry-After", Long.toString(QueryGate.RETRY_AFTER.toSeconds()))
                : answer;
    }

    private Answer get(HttpServletRequest http) {
        WebRequest request = WebRequest.of(http);
        Answer answer = routes.at(request.path()).get(request);
        Optional<EntityTag> tag = answer.tag();
        boolean known = tag.isPresent() && request.ifNoneMatch().filter(tag.get()::matches).isPresent();
        return known ? answer.notModified() : answer;
    }
}
