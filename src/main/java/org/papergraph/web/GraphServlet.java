package org.papergraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;
import org.papergraph.store.PublishedGraph;
import org.papergraph.web.http.Accept;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.EntityTag;
import org.papergraph.web.http.Problem;
import org.papergraph.web.http.WebException;
import org.papergraph.web.http.WebRequest;
import org.papergraph.web.query.Limits;
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

    private final transient Routes routes;

    private GraphServlet(Routes routes) {
        this.routes = routes;
    }

    static GraphServlet over(PublishedGraph graph, Limits limits) {
        return new GraphServlet(Routes.over(graph, limits));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = answer(request).with("Vary", "Accept");
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
                case "OPTIONS" -> Answer.empty(Answer.NO_CONTENT).with("Allow", ALLOWED);
                default -> throw new WebException(Answer.METHOD_NOT_ALLOWED, ErrorId.PG503_METHOD_NOT_ALLOWED,
                        "Nothing here can be changed: this address has " + ALLOWED + ", not " + request.getMethod()
                                + ".",
                        Map.of("Allow", ALLOWED));
            };
        } catch (WebException e) {
            return Problem.of(e).answer().with(e.headers());
        } catch (PapergraphException e) {
            return Problem.of(e).answer();
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            return Problem.ofFault().answer();
        }
    }

    private Answer get(HttpServletRequest http) {
        WebRequest request = WebRequest.of(http);
        Answer answer = routes.at(request.path()).get(request);
        Optional<EntityTag> tag = answer.tag();
        boolean known = tag.isPresent() && request.ifNoneMatch().filter(tag.get()::matches).isPresent();
        return known ? answer.notModified() : answer;
    }
}
