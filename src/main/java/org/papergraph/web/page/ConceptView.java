package org.papergraph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.papergraph.rdf.Terms;
import org.papergraph.web.catalog.ConceptNetwork;
import org.papergraph.web.catalog.Entry;
import org.papergraph.web.catalog.TagIndex.Scored;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.WebRequest;

/** The page of a concept: what it means, where it stands among others, and the papers that are about it. */
final class ConceptView implements ThingView {
    private static final int PAPERS = 25;
    private static final int QUOTES = 4;
    private static final int NEIGHBOURS = 14;
    private static final int LINES = 3;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;

    private final Site site;

    ConceptView(Site site) {
        this.site = site;
    }

    /** The words of a concept. */
    public record Words(String label, List<String> definitions, List<String> altLabels, List<String> hiddenLabels) {}

    /** Where a concept stands. */
    public record Place(List<ConceptRecord.Other> above, List<ConceptRecord.Other> broader,
            List<ConceptRecord.Other> narrower, List<ConceptRecord.Other> related, List<String> matches) {}

    /** The model of the page. */
    public record Page(Frame frame, Words words, Place place, long direct, Paging paging, List<Scored> papers,
            YearChart years, List<ConceptNetwork.Neighbour> neighbours, ConceptMap map, List<Quotes.Quote> quotes) {
        /** The canned query that made a part of the page, with this concept filled in. */
        public String query(String name) {
            return frame.links().to("queries/" + name, Map.of("concept", frame.iri().orElseThrow()));
        }
    }

    @Override
    public Optional<Answer> page(Node thing, Graph graph, WebRequest request) {
        ConceptRecord concept = new ConceptRecord(graph, thing);
        return concept.exists()
                ? Optional.of(Html.page(JteconceptGenerated::render, model(concept, thing.getURI(), graph, request)))
                : Optional.empty();
    }

    private Page model(ConceptRecord concept, String iri, Graph graph, WebRequest request) {
        String label = concept.label();
        Frame frame = Frame.of(label, "Concepts", request, site).about(iri);
        Links links = frame.links();
        List<Scored> papers = site.catalog().tags().about(concept.withNarrower());
        Paging paging = Paging.of(request, papers.size(), PAPERS, site.things().page(iri), links);
        List<Scored> shown = paging.slice(papers, PAPERS);
        ConceptNetwork network = new ConceptNetwork(site.catalog().tags());
        List<ConceptNetwork.Neighbour> neighbours = network.around(iri, NEIGHBOURS);
        return new Page(frame, words(concept, label), place(concept), site.catalog().tags().frequency(iri), paging,
                shown, YearChart.of(papers.stream().map(each -> each.paper().kind())), neighbours,
                map(new Entry(iri, label, "", site.catalog().tags().frequency(iri)), neighbours, network, links),
                paging.number() == 1 ? new Quotes(graph, links).of(papers, QUOTES) : List.of());
    }

    private static Words words(ConceptRecord concept, String label) {
        return new Words(label, concept.texts(Terms.DEFINITION), concept.texts(Terms.ALT_LABEL),
                concept.texts(Terms.HIDDEN_LABEL));
    }

    private static Place place(ConceptRecord concept) {
        return new Place(concept.line(), concept.linked(Terms.BROADER), concept.narrower(),
                concept.linked(Terms.RELATED),
                concept.iris(Terms.CLOSE_MATCH));
    }

    private static ConceptMap map(Entry centre, List<ConceptNetwork.Neighbour> neighbours, ConceptNetwork network,
            Links links) {
        List<Entry> concepts = new ArrayList<>(List.of(centre));
        neighbours.forEach(neighbour -> concepts.add(new Entry(neighbour.concept().iri(), neighbour.concept().label(),
                "", neighbour.papers())));
        return ConceptMap.of(concepts, ConceptNetwork.strongest(network.pairs(concepts), LINES), WIDTH, HEIGHT, links);
    }
}
