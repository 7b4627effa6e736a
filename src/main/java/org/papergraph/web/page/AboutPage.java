package org.papergraph.web.page;

import java.util.List;
import java.util.Map;
import org.papergraph.store.Manifest;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebRequest;

/** {@code /about}: what the graph is made of, in numbers, and how to get at it. */
public final class AboutPage implements Resource {
    private static final List<Offer> OFFERS = List.of(Offer.HTML);

    private final Site site;
    private final QueryRunner runner;

    public AboutPage(Site site) {
        this.site = site;
        this.runner = new QueryRunner(site);
    }

    /** The model of the page. */
    public record Page(Frame frame, ResultView statistics, Manifest manifest, String endpoint, String base) {}

    @Override
    public Answer get(WebRequest request) {
        request.choose(OFFERS);
        Frame frame = Frame.of("About this graph", "About", request, site);
        ResultView statistics = site.read(graph -> new ResultView.Maker(new Labels(graph), frame.links())
                .of(runner.rows("statistics", Map.of())));
        return Html.page(JteaboutGenerated::render,
                new Page(frame, statistics, site.graph().manifest(), site.endpoint(), site.things().base()));
    }
}
