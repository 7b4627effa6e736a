package org.papergraph.web.page;

import java.util.List;
import org.papergraph.store.Manifest;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebRequest;
import org.papergraph.web.query.CannedQuery;

/** The page that says what is here. */
public final class FrontPage implements Resource {
    private static final List<Offer> OFFERS = List.of(Offer.HTML);

    private final Site site;

    public FrontPage(Site site) {
        this.site = site;
    }

    /** The model of the page. */
    public record Page(Frame frame, Manifest.Counts counts, String base, String endpoint, List<CannedQuery> queries) {}

    @Override
    public Answer get(WebRequest request) {
        request.choose(OFFERS);
        return Html.page(JtefrontGenerated::render, new Page(Frame.of("papers and their concepts", "", request, site),
                site.graph().manifest().counts(), site.things().base(), site.endpoint(), site.queries().all()));
    }
}
