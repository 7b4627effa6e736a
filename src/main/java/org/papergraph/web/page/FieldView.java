package org.papergraph.web.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.WebRequest;

/** The title or abstract of a paper alone: where the IRIs of its mentions, {@code {paper}/abstract#char=7,26}, lead. */
final class FieldView implements ThingView {
    private static final List<String> FIELDS = List.of("title", "abstract");

    private final Site site;

    FieldView(Site site) {
        this.site = site;
    }

    /** The model of the page. */
    public record Page(Frame frame, String field, String paperTitle, String paper, MarkedText text) {}

    @Override
    public Optional<Answer> page(Node thing, Graph graph, WebRequest request) {
        String iri = thing.getURI();
        int slash = iri.lastIndexOf('/');
        String field = iri.substring(slash + 1);
        Node owner = NodeFactory.createURI(iri.substring(0, slash));
        PaperRecord paper = new PaperRecord(graph, owner);
        if (!FIELDS.contains(field) || !paper.exists()) {
            return Optional.empty();
        }
        Frame frame = Frame.of(field + " of " + paper.title(), "Papers", request, site).about(iri);
        // Without the field in the ids: the fragment of a mention's IRI is the id here.
        MarkedText marked = PaperView.marked(paper, field, paper.tags(), frame.links()).withIdsWithout(field + "-");
        return Optional.of(Html.page(JtefieldGenerated::render,
                new Page(frame, field, paper.title(), frame.links().page(owner.getURI()), marked)));
    }
}
