package org.papergraph.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.papergraph.web.catalog.TagIndex.Scored;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.WebRequest;

/** The page of a paper: its text with every mention marked, its concepts, what it brings, and papers like it. */
final class PaperView implements ThingView {
    private static final int RELATED = 8;

    private final Site site;

    PaperView(Site site) {
        this.site = site;
    }

    /** A concept in the list beside the text. */
    public record Concept(String label, String href, String why, double salience, double confidence, int mentions) {}

    /** A link with its text. */
    public record Named(String label, String href) {}

    /** A paper that shares concepts. */
    public record Related(String title, String href, String year, List<Named> shared) {}

    /** The model of the page. */
    public record Page(Frame frame, String key, MarkedText title, MarkedText abstractText, List<String> authors,
            String issued, String venue, List<String> keywords, List<Concept> concepts,
            List<PaperRecord.Artifact> introduces, List<PaperRecord.Abbreviation> abbreviations,
            List<PaperRecord.WebLink> links, List<Named> candidates, List<Related> related) {
        /** The canned query that made a part of the page, with this paper filled in. */
        public String query(String name) {
            return frame.links().to("queries/" + name, Map.of("paper", frame.iri().orElseThrow()));
        }
    }

    @Override
    public Optional<Answer> page(Node thing, Graph graph, WebRequest request) {
        PaperRecord paper = new PaperRecord(graph, thing);
        return paper.exists()
                ? Optional.of(Html.page(JtepaperGenerated::render, model(paper, thing, graph, request)))
                : Optional.empty();
    }

    private Page model(PaperRecord paper, Node thing, Graph graph, WebRequest request) {
        Frame frame = Frame.of(paper.title(), "Papers", request, site).about(thing.getURI());
        Links links = frame.links();
        List<PaperRecord.Tag> tags = paper.tags();
        Labels labels = new Labels(graph);
        return new Page(frame, site.things().local(thing.getURI()).orElse(thing.getURI()),
                marked(paper, "title", tags, links), marked(paper, "abstract", tags, links),
                paper.authors(), paper.issued(), paper.venue(), paper.keywords(),
                tags.stream().map(tag -> new Concept(tag.label(), links.page(tag.conceptIri()), links.page(tag.iri()),
                        tag.salience(), tag.confidence(), tag.mentions().size())).toList(),
                paper.artifacts(), paper.abbreviations(), paper.links(),
                paper.candidates().stream().map(term -> new Named(labels.of(term), links.page(term.getURI()))).toList(),
                site.catalog().tags().related(thing.getURI(), RELATED).stream().map(each -> related(each, links))
                        .toList());
    }

    /** A field of a paper with its mentions. */
    static MarkedText marked(PaperRecord paper, String field, List<PaperRecord.Tag> tags, Links links) {
        List<MarkedText.Mark> marks = tags.stream().flatMap(tag -> tag.mentions().stream()
                .filter(mention -> mention.field().equals(field)).map(mention -> new MarkedText.Mark(mention.start(),
                        mention.end(), tag.label() + ", confidence " + tag.confidence(), links.page(tag.conceptIri()))))
                .toList();
        return MarkedText.of(paper.field(field), marks, field + "-");
    }

    /** A paper that is like another, for a list. */
    static Related related(Scored scored, Links links) {
        return new Related(scored.paper().label(), links.page(scored.paper().iri()), scored.paper().kind(),
                scored.concepts().stream().map(each -> new Named(each.label(), links.page(each.iri()))).toList());
    }
}
