package org.papergraph.web.page;

import org.papergraph.web.http.Answer;
import org.papergraph.web.http.Problem;
import org.papergraph.web.http.WebRequest;

/** An error as a person sees it: what went wrong, what to do, and ways on. */
public final class ErrorPage {
    private final Site site;

    public ErrorPage(Site site) {
        this.site = site;
    }

    /** The model of the page. */
    public record Page(Frame frame, Problem problem) {}

    /** The page that tells of a problem, with its status. */
    public Answer of(Problem problem, WebRequest request) {
        return Html.page(problem.status(), JteerrorGenerated::render,
                new Page(Frame.of(problem.title(), "", request, site), problem));
    }
}
