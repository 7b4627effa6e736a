package org.papergraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * The selectors of a mention by the Web Annotation model. They follow from the mention's IRI and the paper's text, so they
 * are made when they are wanted and never stored:
 *
 * <pre>
 * {paper}/abstract#char=10,29 --oa:hasSource--> {paper}/abstract
 *                             --oa:hasSelector--> {paper}/abstract#position=10,29   oa:start 10, oa:end 29
 *                             --oa:hasSelector--> {paper}/abstract#quote=10,29      oa:exact, oa:prefix, oa:suffix
 * </pre>
 */
public final class TextSelectors {
    /** Code points before and after the quote, as far as the text has them. */
    private static final int CONTEXT = 32;
    private static final Pattern MENTION = Pattern.compile("(.*)/(title|abstract)#char=(\\d{1,9}),(\\d{1,9})");

    private TextSelectors() {}

    /**
     * The selectors of a mention; none if its IRI is no mention's, or its place is not in the text.
     *
     * @param graph with the paper's text
     */
    public static Stream<Triple> of(Node mention, Graph graph) {
        Matcher parts = MENTION.matcher(mention.getURI());
        if (!parts.matches()) {
            return Stream.empty();
        }
        Node paper = NodeFactory.createURI(parts.group(1));
        Node property = parts.group(2).equals("title") ? Terms.TITLE : Terms.ABSTRACT;
        int start = Integer.parseInt(parts.group(3));
        int end = Integer.parseInt(parts.group(4));
        return text(paper, property, graph).filter(text -> start <= end && end <= text.codePointCount(0, text.length()))
                .stream().flatMap(text -> selectors(mention, new Place(text, start, end)));
    }

    /** A piece of a text, half-open, in code points. */
    private record Place(String text, int start, int end) {
        String slice(int from, int to) {
            int first = text.offsetByCodePoints(0, from);
            return text.substring(first, text.offsetByCodePoints(first, to - from));
        }

        String prefix() {
            return slice(Math.max(0, start - CONTEXT), start);
        }

        String suffix() {
            return slice(end, Math.min(text.codePointCount(0, text.length()), end + CONTEXT));
        }
    }

    private static Optional<String> text(Node paper, Node property, Graph graph) {
        ExtendedIterator<String> texts = graph.find(paper, property, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm());
        try {
            return texts.hasNext() ? Optional.of(texts.next()) : Optional.empty();
        } finally {
            texts.close();
        }
    }

    private static Stream<Triple> selectors(Node mention, Place place) {
        String field = mention.getURI().substring(0, mention.getURI().indexOf('#'));
        String range = "=" + place.start() + "," + place.end();
        Node source = NodeFactory.createURI(field);
        Node position = NodeFactory.createURI(field + "#position" + range);
        Node quote = NodeFactory.createURI(field + "#quote" + range);
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(mention, Terms.TYPE, Terms.SPECIFIC_RESOURCE));
        triples.add(Triple.create(mention, Terms.HAS_SOURCE, source));
        triples.add(Triple.create(mention, Terms.HAS_SELECTOR, position));
        triples.add(Triple.create(mention, Terms.HAS_SELECTOR, quote));
        triples.add(Triple.create(position, Terms.TYPE, Terms.POSITION_SELECTOR));
        triples.add(Triple.create(position, Terms.START, Literals.place(place.start())));
        triples.add(Triple.create(position, Terms.END, Literals.place(place.end())));
        triples.add(Triple.create(quote, Terms.TYPE, Terms.QUOTE_SELECTOR));
        triples.add(Triple.create(quote, Terms.EXACT, Literals.text(place.slice(place.start(), place.end()))));
        triples.add(Triple.create(quote, Terms.PREFIX, Literals.text(place.prefix())));
        triples.add(Triple.create(quote, Terms.SUFFIX, Literals.text(place.suffix())));
        return triples.stream();
    }
}
