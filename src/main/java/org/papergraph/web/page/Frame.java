package org.papergraph.web.page;

import java.util.List;
import java.util.Optional;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.WebRequest;

/**
 * What every page has around its content.
 *
 * @param title   of the browser's window, without the site's name
 * @param section the entry of the navigation that the page belongs to; may be empty
 * @param iri     of the thing that the page is about, where it is about one
 * @param query   what the search box holds
 * @param scripts names of the scripts that the page is better with
 * @param styles  names of the style sheets that these scripts need
 */
public record Frame(String title, String section, Links links, Optional<String> iri, String query,
        List<String> scripts, List<String> styles) {
    public Frame {
        scripts = List.copyOf(scripts);
        styles = List.copyOf(styles);
    }

    static Frame of(String title, String section, WebRequest request, Site site) {
        return new Frame(title, section, new Links(request.root(), site.things()), Optional.empty(), "", List.of(),
                List.of());
    }

    Frame about(String thing) {
        return new Frame(title, section, links, Optional.of(thing), query, scripts, styles);
    }

    Frame withQuery(String text) {
        return new Frame(title, section, links, iri, text, scripts, styles);
    }

    Frame withScripts(String... names) {
        return new Frame(title, section, links, iri, query, List.of(names), styles);
    }

    Frame withStyles(String... names) {
        return new Frame(title, section, links, iri, query, scripts, List.of(names));
    }

    /** The formats of the data about the page's thing. */
    public List<Offer> formats() {
        return Offer.GRAPHS;
    }
}
