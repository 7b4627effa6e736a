package org.papergraph.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.concept.Namespace;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.Evidence;
import org.papergraph.rdf.Terms;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.WebRequest;

/** The page of a tag: why this paper is about this concept, in the paper's own sentences. */
final class TagView implements ThingView {
    private static final String TAG = "/tag/";

    private final Site site;

    TagView(Site site) {
        this.site = site;
    }

    /** A mention with its sentence; label and rule are empty where this server's vocabulary cannot tell them. */
    public record Reason(Quotes.Quote quote, String field, String label, String rule) {}

    /** The model of the page. */
    public record Page(Frame frame, String paper, String paperHref, String concept, String conceptHref,
            double confidence, double salience, List<Reason> reasons, String evidence) {}

    @Override
    public Optional<Answer> page(Node thing, Graph graph, WebRequest request) {
        if (!graph.contains(thing, Terms.TYPE, Terms.TAG)) {
            return Optional.empty();
        }
        Node owner = NodeFactory.createURI(thing.getURI().substring(0, thing.getURI().lastIndexOf(TAG)));
        PaperRecord paper = new PaperRecord(graph, owner);
        PaperRecord.Tag tag = paper.tag(thing);
        Frame frame = Frame.of(tag.label() + " in " + paper.title(), "Papers", request, site).about(thing.getURI());
        Links links = frame.links();
        Map<String, Evidence> rules = rules(paper, tag.conceptIri());
        Quotes quotes = new Quotes(graph, links);
        List<Reason> reasons = tag.mentions().stream().sorted(Comparator.comparing(PaperRecord.Place::field)
                .reversed().thenComparingInt(PaperRecord.Place::start))
                .map(place -> reason(quotes.quote(paper, place, owner.getURI()), place,
                        Optional.ofNullable(rules.get(key(place.field(), place.start(), place.end())))))
                .toList();
        return Optional.of(Html.page(JtetagGenerated::render, new Page(frame, paper.title(),
                links.page(owner.getURI()), tag.label(), links.page(tag.conceptIri()), tag.confidence(), tag.salience(),
                reasons, links.to("queries/evidence", Map.of("paper", owner.getURI(), "concept", tag.conceptIri())))));
    }

    private static Reason reason(Quotes.Quote quote, PaperRecord.Place place, Optional<Evidence> evidence) {
        return new Reason(quote, place.field(), evidence.map(each -> each.sighting().label().text()).orElse(""),
                evidence.map(each -> each.sighting().rule().key()).orElse(""));
    }

    /** What detection says of each mention of the concept today, by its place. */
    private Map<String, Evidence> rules(PaperRecord paper, String conceptIri) {
        Reading.Tools tools = site.reading().tools();
        String base = site.things().base();
        String shipped = conceptIri.startsWith(base)
                ? Namespace.DEFAULT_BASE + conceptIri.substring(base.length())
                : conceptIri;
        return tools.vocabulary().concept(shipped).map(concept -> tools.explainer()
                .explain(Paper.of("explained", paper.title(), paper.abstractText()), concept).evidence().stream()
                .filter(evidence -> evidence.sighting().accepted())
                .collect(Collectors.toMap(each -> key(each.mention().field().key(), each.mention().start(),
                        each.mention().end()), each -> each, (first, second) -> first)))
                .orElse(Map.of());
    }

    private static String key(String field, int start, int end) {
        return field + start + "," + end;
    }
}
