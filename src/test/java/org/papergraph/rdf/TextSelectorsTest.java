package org.papergraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSelectorsTest {
    private static final String PAPER = "http://example.org/id/paper/p";
    /** The first letter is two UTF-16 units and one code point. */
    private static final String ABSTRACT = "𝔸 mean field, then thirty-two letters and more of them, whatever they say.";

    private final Graph graph = GraphFactory.createDefaultGraph();

    TextSelectorsTest() {
        graph.add(NodeFactory.createURI(PAPER), Terms.ABSTRACT, NodeFactory.createLiteralString(ABSTRACT));
    }

    @Test
    void aMentionHasAPositionAndAQuoteWithWhatStandsAroundIt() {
        // abstract#char=2,12 of "𝔸 mean field, then ..." -> 2 to 12, "mean field", before it "𝔸 ", after it 32 code points
        Node position = node("/abstract#position=2,12");
        Node quote = node("/abstract#quote=2,12");
        assertEquals(List.of("2", "12"), List.of(value(position, Terms.START), value(position, Terms.END)));
        assertEquals("mean field", value(quote, Terms.EXACT));
        assertEquals("𝔸 ", value(quote, Terms.PREFIX));
        assertEquals(", then thirty-two letters and mo", value(quote, Terms.SUFFIX));
        List<Triple> ofMention = TextSelectors.of(mention("2,12"), graph)
                .filter(triple -> triple.getSubject().equals(mention("2,12"))).toList();
        assertEquals(4, ofMention.size(), "type, source, two selectors");
    }

    @Test
    void aMentionAtTheEdgesHasNothingBeforeOrAfter() {
        int end = ABSTRACT.codePointCount(0, ABSTRACT.length());
        String range = "0," + end;
        Node quote = node("/abstract#quote=" + range);
        assertEquals("", TextSelectors.of(mention(range), graph)
                .filter(triple -> triple.getSubject().equals(quote) && triple.getPredicate().equals(Terms.PREFIX))
                .findFirst().orElseThrow().getObject().getLiteralLexicalForm());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,9999", "12,2", "a,b", "1", "-1,2", "0,99999999999"})
    void whatIsNoPlaceInTheTextHasNoSelectors(String range) {
        assertEquals(0, TextSelectors.of(mention(range), graph).count());
    }

    private String value(Node selector, Node property) {
        return TextSelectors.of(mention("2,12"), graph)
                .filter(triple -> triple.getSubject().equals(selector) && triple.getPredicate().equals(property))
                .findFirst().orElseThrow().getObject().getLiteralLexicalForm();
    }

    private static Node mention(String range) {
        return node("/abstract#char=" + range);
    }

    private static Node node(String end) {
        return NodeFactory.createURI(PAPER + end);
    }
}
