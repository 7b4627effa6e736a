package org.papergraph.web.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.papergraph.web.catalog.Catalog;
import org.papergraph.web.catalog.Entry;
import org.papergraph.web.catalog.Listing;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebRequest;

/** All things of one kind, page by page: by name with the first letters as shortcuts, or by number of papers. */
public final class BrowsePage implements Resource {
    private static final List<Offer> OFFERS = List.of(Offer.HTML);
    private static final int SIZE = 100;
    private static final String BY = "by";
    private static final String COUNT = "count";
    private static final String NAME = "name";

    private final Site site;
    private final Kind kind;

    public BrowsePage(Site site, Kind kind) {
        this.site = site;
        this.kind = kind;
    }

    /** What there is to browse. */
    public enum Kind {
        PAPERS("Papers", "papers", false, Catalog::papers), CONCEPTS("Concepts", "concepts", true,
                Catalog::concepts), ARTIFACTS("Things that papers introduce", "artifacts", false,
                        Catalog::artifacts), CANDIDATES("Terms that no concept covers", "candidates", true,
                                Catalog::candidates);

        private final String title;
        private final String path;
        private final boolean counted;
        private final Function<Catalog, Listing> listing;

        Kind(String title, String path, boolean counted, Function<Catalog, Listing> listing) {
            this.title = title;
            this.path = path;
            this.counted = counted;
            this.listing = listing;
        }

        /** As a heading. */
        public String title() {
            return title;
        }

        /** Of its page, from the server's top. */
        public String path() {
            return path;
        }

        /** Whether its things have different numbers of papers. */
        public boolean counted() {
            return counted;
        }
    }

    /** A letter and the page on which its names begin. */
    public record Letter(String name, String href) {}

    /** The model of the page. */
    public record Page(Frame frame, Kind kind, boolean byCount, String byNameHref, String byCountHref,
            List<Letter> letters, List<Entry> entries, Paging paging) {}

    @Override
    public Answer get(WebRequest request) {
        request.choose(OFFERS);
        Frame frame = Frame.of(kind.title(), kind == Kind.PAPERS ? "Papers" : "Concepts", request, site);
        Links links = frame.links();
        Listing listing = kind.listing.apply(site.catalog());
        boolean byCount = kind.counted() && request.parameter(BY).filter(COUNT::equals).isPresent();
        List<Entry> order = byCount ? listing.byCount() : listing.byName();
        Paging paging = Paging.of(request, order.size(), SIZE, kind.path(), links);
        return Html.page(JtebrowseGenerated::render, new Page(frame, kind, byCount, links.to(kind.path()),
                links.to(kind.path(), Map.of(BY, COUNT)), byCount ? List.of() : letters(listing, links),
                paging.slice(order, SIZE), paging));
    }

    private List<Letter> letters(Listing listing, Links links) {
        TreeMap<String, Integer> letters = listing.letters();
        return letters.entrySet().stream().map(letter -> new Letter(letter.getKey(), links.to(kind.path(),
                Map.of(BY, NAME, Paging.PARAMETER, Integer.toString(letter.getValue() / SIZE + 1))))).toList();
    }
}
