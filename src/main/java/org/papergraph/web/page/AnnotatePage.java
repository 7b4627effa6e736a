package org.papergraph.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.papergraph.corpus.Field;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.AnnotatedPaper;
import org.papergraph.detect.Tag;
import org.papergraph.rdf.Iris;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebRequest;

/**
 * {@code /annotate}: what detection finds in a text that somebody pastes, and the papers of this graph that are like it. The
 * text is kept nowhere.
 */
public final class AnnotatePage implements Resource {
    private static final List<Offer> OFFERS = List.of(Offer.HTML);
    private static final int NEAREST = 10;

    private final Site site;

    public AnnotatePage(Site site) {
        this.site = site;
    }

    /** A concept that was found; {@code href} is empty where this graph does not know it. */
    public record Concept(String label, String href, double salience, double confidence) {}

    /** The model of the page. */
    public record Page(Frame frame, String title, String text, boolean asked, MarkedText markedTitle, MarkedText marked,
            List<Concept> concepts, List<String> candidates, List<PaperView.Related> nearest) {}

    @Override
    public boolean takesForms() {
        return true;
    }

    @Override
    public Answer get(WebRequest request) {
        request.choose(OFFERS);
        Frame frame = Frame.of("Papers like a text", "Discover", request, site);
        String title = request.parameter("title").orElse("");
        String text = request.parameter("text").orElse("");
        if (title.isEmpty() && text.isEmpty()) {
            MarkedText nothing = new MarkedText(List.of());
            return Html.page(JteannotateGenerated::render,
                    new Page(frame, "", "", false, nothing, nothing, List.of(), List.of(), List.of()));
        }
        AnnotatedPaper found = site.reading().tools().detector().annotate(Paper.of("pasted", title, text));
        return Html.page(JteannotateGenerated::render, page(frame, title, text, found));
    }

    private Page page(Frame frame, String title, String text, AnnotatedPaper found) {
        Iris iris = Iris.under(site.things().base());
        Map<String, Double> profile = new HashMap<>();
        found.tags().forEach(tag -> profile.put(iris.concept(tag.concept().iri()).getURI(), tag.salience()));
        List<Concept> concepts = site.read(graph -> {
            Labels labels = new Labels(graph);
            return found.tags().stream().map(tag -> concept(tag, iris, labels, frame.links())).toList();
        });
        return new Page(frame, title, text, true, marked(title, Field.TITLE, found, iris, frame.links()),
                marked(text, Field.ABSTRACT, found, iris, frame.links()), concepts,
                found.candidates().stream().map(candidate -> candidate.term()).toList(),
                site.catalog().tags().nearest(profile, NEAREST).stream()
                        .map(each -> PaperView.related(each, frame.links())).toList());
    }

    private static Concept concept(Tag tag, Iris iris, Labels labels, Links links) {
        Node node = iris.concept(tag.concept().iri());
        return new Concept(tag.concept().prefLabel(), labels.isOurs(node) ? links.page(node.getURI()) : "",
                tag.salience(), tag.confidence());
    }

    private static MarkedText marked(String text, Field field, AnnotatedPaper found, Iris iris, Links links) {
        return MarkedText.of(text, found.tags().stream().flatMap(tag -> tag.mentions().stream()
                .filter(mention -> mention.field() == field)
                .map(mention -> new MarkedText.Mark(mention.start(), mention.end(),
                        tag.concept().prefLabel() + ", confidence " + tag.confidence(),
                        links.page(iris.concept(tag.concept().iri()).getURI()))))
                .toList(), field.key() + "-");
    }
}
