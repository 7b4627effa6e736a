package org.papergraph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.web.catalog.Entry;
import org.papergraph.web.catalog.TagIndex;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebRequest;

/** {@code /search?q=...}: papers by their words, concepts by their labels; the papers also by a concept that they have. */
public final class SearchPage implements Resource {
    private static final List<Offer> OFFERS = List.of(Offer.HTML);
    private static final String QUERY = "q";
    private static final String CONCEPT = "concept";
    private static final String KIND = "kind";
    private static final int MOST = 500;
    private static final int SIZE = 20;
    private static final int FACETS = 15;
    private static final int CONCEPTS = 12;
    private static final int EXCERPT = 260;

    private final Site site;
    private final QueryRunner runner;

    public SearchPage(Site site) {
        this.site = site;
        this.runner = new QueryRunner(site);
    }

    /** A paper that was found. */
    public record Hit(String href, List<Highlight.Part> title, String year, List<Highlight.Part> excerpt) {}

    /** A choice that narrows the results; {@code href} takes it, or leaves it where it is taken. */
    public record Choice(String label, long count, String href, boolean taken) {}

    /** The model of the page. */
    public record Page(Frame frame, List<Choice> kinds, List<Entry> concepts, List<Choice> facets, List<Hit> hits,
            Paging paging, boolean cut) {}

    @Override
    public Answer get(WebRequest request) {
        request.choose(OFFERS);
        String query = request.parameter(QUERY).orElse("");
        Frame frame = Frame.of(query.isEmpty() ? "Search" : query, "", request, site).withQuery(query);
        Links links = frame.links();
        List<String> found = query.isEmpty() ? List.of() : papers(query);
        TagIndex tags = site.catalog().tags();
        List<String> kept = request.parameter(CONCEPT).map(concept -> tags.among(found, concept)).orElse(found);
        Paging paging = Paging.of(request, kept.size(), SIZE, "search", links);
        List<Entry> concepts = site.catalog().conceptNames().of(query, CONCEPTS);
        boolean papersOnly = request.parameter(KIND).filter("papers"::equals).isPresent();
        boolean conceptsOnly = request.parameter(KIND).filter(CONCEPT::equals).isPresent();
        return Html.page(JtesearchGenerated::render, new Page(frame,
                kinds(request, links, kept.size(), concepts.size()), papersOnly ? List.of() : concepts,
                conceptsOnly ? List.of() : facets(kept, request, links),
                conceptsOnly ? List.of() : hits(paging.slice(kept, SIZE), new Highlight(query), links), paging,
                found.size() == MOST));
    }

    /** IRIs of papers, the best match first. */
    private List<String> papers(String query) {
        return runner.rows("search", Map.of("text", query, "limit", Integer.toString(MOST))).column("paper");
    }

    private List<Hit> hits(List<String> papers, Highlight highlight, Links links) {
        return site.read(graph -> papers.stream().map(iri -> hit(graph, iri, highlight, links)).toList());
    }

    private static Hit hit(Graph graph, String iri, Highlight highlight, Links links) {
        PaperRecord paper = new PaperRecord(graph, NodeFactory.createURI(iri));
        return new Hit(links.page(iri), highlight.of(paper.title()), paper.issued(),
                highlight.excerpt(paper.abstractText(), EXCERPT));
    }

    private static List<Choice> kinds(WebRequest request, Links links, int papers, int concepts) {
        List<Choice> kinds = new ArrayList<>();
        kinds.add(choice("papers", "papers", papers, KIND, request, links));
        kinds.add(choice("concepts", CONCEPT, concepts, KIND, request, links));
        return kinds;
    }

    private List<Choice> facets(List<String> papers, WebRequest request, Links links) {
        TagIndex tags = site.catalog().tags();
        return tags.facets(papers, FACETS).stream()
                .map(each -> choice(each.label(), each.iri(), each.count(), CONCEPT, request, links)).toList();
    }

    private static Choice choice(String label, String value, long count, String parameter, WebRequest request,
            Links links) {
        boolean taken = request.parameter(parameter).filter(value::equals).isPresent();
        Map<String, String> parameters = new TreeMap<>(request.parameters());
        parameters.remove(Paging.PARAMETER);
        if (taken) {
            parameters.remove(parameter);
        } else {
            parameters.put(parameter, value);
        }
        return new Choice(label, count, links.to("search", parameters), taken);
    }
}
