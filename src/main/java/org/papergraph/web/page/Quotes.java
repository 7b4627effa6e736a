package org.papergraph.web.page;

import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.web.catalog.TagIndex.Scored;

/** Sentences in which papers use a concept. */
final class Quotes {
    private static final String ABSTRACT = "abstract";

    private final Graph graph;
    private final Links links;

    Quotes(Graph graph, Links links) {
        this.graph = graph;
        this.links = links;
    }

    /** A sentence with the mention in it, and where it stands. */
    public record Quote(String before, String mention, String after, String paper, String href) {}

    /** One sentence from each of the first papers that have one. */
    List<Quote> of(List<Scored> papers, int most) {
        return papers.stream().flatMap(paper -> of(paper).stream()).limit(most).toList();
    }

    private Optional<Quote> of(Scored scored) {
        String iri = scored.paper().iri();
        String concept = scored.concepts().getFirst().iri();
        PaperRecord paper = new PaperRecord(graph, NodeFactory.createURI(iri));
        return paper.mentionsOf(NodeFactory.createURI(concept)).stream().filter(place -> place.field().equals(ABSTRACT))
                .min(Comparator.comparingInt(PaperRecord.Place::start))
                .map(place -> quote(paper, place, iri));
    }

    /** A mention of a paper in its sentence. */
    Quote quote(PaperRecord paper, PaperRecord.Place place, String iri) {
        String text = paper.field(place.field());
        int from = text.offsetByCodePoints(0, place.start());
        int to = text.offsetByCodePoints(from, place.end() - place.start());
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int start = from == 0 ? 0 : Math.max(0, sentences.preceding(from + 1));
        int end = to >= text.length() ? text.length() : sentences.following(to - 1);
        return new Quote(text.substring(start, from), text.substring(from, to), text.substring(to, end).stripTrailing(),
                paper.title(), links.page(iri + "/" + place.field() + "#char=" + place.start() + "," + place.end()));
    }
}
