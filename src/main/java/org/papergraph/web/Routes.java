package org.papergraph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.common.ErrorId;
import org.papergraph.store.PublishedGraph;
import org.papergraph.web.data.Dumps;
import org.papergraph.web.data.LinkedThings;
import org.papergraph.web.data.OntologyDocument;
import org.papergraph.web.data.ThingRedirect;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebException;
import org.papergraph.web.page.AboutPage;
import org.papergraph.web.page.AnnotatePage;
import org.papergraph.web.page.Assets;
import org.papergraph.web.page.BrowsePage;
import org.papergraph.web.page.DiscoverPage;
import org.papergraph.web.page.FrontPage;
import org.papergraph.web.page.OntologyPage;
import org.papergraph.web.page.QueryPages;
import org.papergraph.web.page.SearchPage;
import org.papergraph.web.page.Site;
import org.papergraph.web.page.SparqlPage;
import org.papergraph.web.page.SuggestResource;
import org.papergraph.web.page.ThingPages;
import org.papergraph.web.query.QueryResource;

/** Which resource answers where. An address that ends in a slash stands for all under it. */
final class Routes {
    private final Map<String, Resource> resources;

    private Routes(Map<String, Resource> resources) {
        this.resources = resources;
    }

    static Routes over(Site site) {
        PublishedGraph graph = site.graph();
        Resource things = new ThingRedirect(graph, site.things());
        Resource data = new LinkedThings(graph, site.things());
        Resource pages = asHtml(new ThingPages(site));
        Map<String, Resource> resources = new LinkedHashMap<>();
        resources.put("/", new FrontPage(site));
        ontology(resources, "/ns", OntologyDocument.ontology().with(new OntologyPage(site)));
        ontology(resources, "/shapes", OntologyDocument.shapes());
        resources.put("/api", request -> Answer.seeOther("api/"));
        resources.put("/api/", new QueryResource(graph, site.queries(), site.limits()));
        resources.put("/dataset", things);
        resources.put("/dumps/", new Dumps(graph));
        resources.put("/void.ttl", request -> Answer.seeOther("data/dataset.ttl"));
        resources.put("/.well-known/void", request -> Answer.seeOther("../dataset"));
        resources.put("/id/", things);
        resources.put("/data", data);
        resources.put("/data/", data);
        resources.put("/page", pages);
        resources.put("/page/", pages);
        resources.put("/static/", new Assets());
        resources.put("/search", new SearchPage(site));
        resources.put("/suggest", new SuggestResource(site));
        resources.put("/queries", new QueryPages(site));
        resources.put("/queries/", new QueryPages(site));
        resources.put("/sparql", new SparqlPage(site));
        resources.put("/annotate", new AnnotatePage(site));
        resources.put("/discover", new DiscoverPage(site));
        resources.put("/about", new AboutPage(site));
        for (BrowsePage.Kind kind : BrowsePage.Kind.values()) {
            resources.put("/" + kind.path(), new BrowsePage(site, kind));
        }
        return new Routes(resources);
    }

    /** Whether something answers at a path that a form may be sent to. */
    boolean takesForms(String path) {
        return Optional.ofNullable(resources.get(path)).filter(Resource::takesForms).isPresent();
    }

    /** For whoever accepts HTML; others are told that there is nothing else at this address. */
    private static Resource asHtml(Resource page) {
        return request -> {
            request.choose(List.of(Offer.HTML));
            return page.get(request);
        };
    }

    /** A document of the ontology at its address and at that of each of its formats. */
    private static void ontology(Map<String, Resource> resources, String address, OntologyDocument document) {
        resources.put(address, document);
        Offer.GRAPHS.forEach(offer -> resources.put(address + "." + offer.extension(), document));
    }

    /**
     * What answers at a path.
     *
     * @throws WebException if nothing does
     */
    Resource at(String path) {
        Resource exact = resources.get(path);
        if (exact != null) {
            return exact;
        }
        return resources.entrySet().stream().map(Map.Entry::getKey)
                .filter(address -> address.length() > 1 && address.endsWith("/") && path.startsWith(address))
                .map(resources::get).findFirst()
                .orElseThrow(() -> new WebException(Answer.NOT_FOUND, ErrorId.PG405_NOT_FOUND,
                        "There is nothing at " + path + ". The page / says what is here."));
    }
}
