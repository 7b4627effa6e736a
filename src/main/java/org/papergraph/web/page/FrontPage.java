package org.papergraph.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.papergraph.store.Manifest;
import org.papergraph.web.catalog.Catalog;
import org.papergraph.web.catalog.ConceptNetwork;
import org.papergraph.web.catalog.Entry;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebRequest;

/** The page that says what is here. */
public final class FrontPage implements Resource {
    private static final List<Offer> OFFERS = List.of(Offer.HTML);
    private static final int TOP = 24;
    private static final int NEWEST = 8;
    private static final int DRAWN = 36;
    private static final int LINES = 3;
    private static final int WIDTH = 1120;
    private static final int HEIGHT = 560;

    private final Site site;
    /** The same for every visitor, as links are relative and the page stands at one address. */
    private volatile Optional<Lists> lists = Optional.empty();

    public FrontPage(Site site) {
        this.site = site;
    }

    /** What is read and drawn once. */
    record Lists(List<Entry> concepts, List<Entry> papers, boolean dated, ConceptMap map) {}

    /** The model of the page. */
    public record Page(Frame frame, Manifest.Counts counts, List<Entry> concepts, List<Entry> papers, boolean dated,
            ConceptMap map, String endpoint) {}

    @Override
    public Answer get(WebRequest request) {
        request.choose(OFFERS);
        Frame frame = Frame.of("papers and their concepts", "", request, site);
        Lists made = lists.orElseGet(() -> make(frame.links()));
        lists = Optional.of(made);
        return Html.page(JtefrontGenerated::render, new Page(frame, site.graph().manifest().counts(), made.concepts(),
                made.papers(), made.dated(), made.map(), site.endpoint()));
    }

    private Lists make(Links links) {
        Catalog catalog = site.catalog();
        ConceptNetwork network = new ConceptNetwork(catalog.tags());
        List<Entry> drawn = network.frequent(DRAWN);
        List<Entry> papers = catalog.papers().byName();
        boolean dated = papers.stream().anyMatch(paper -> !paper.kind().isEmpty());
        return new Lists(network.frequent(TOP),
                papers.stream().sorted(Comparator.comparing(Entry::kind).reversed()).limit(NEWEST).toList(), dated,
                ConceptMap.of(drawn, ConceptNetwork.strongest(network.pairs(drawn), LINES), WIDTH, HEIGHT, links));
    }
}
