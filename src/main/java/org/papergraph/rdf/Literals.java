package org.papergraph.rdf;

import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The literals of the graph, each in one canonical form, so that the same value has the same bytes. */
final class Literals {
    private Literals() {}

    /** Text as read, without a language: what language a feed is in is not known. */
    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /** A label of the vocabulary; English, as {@code ConceptMaker} chooses it. */
    static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    static Node count(long count) {
        return NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger);
    }

    /** An offset into a text, as Web Annotation wants it. */
    static Node place(int offset) {
        return NodeFactory.createLiteralDT(Integer.toString(offset), XSDDatatype.XSDnonNegativeInteger);
    }

    /** A share of 1, to thousandths. */
    static Node share(double share) {
        String digits = String.format(Locale.ROOT, "%.3f", share).replaceFirst("(\\.\\d+?)0+$", "$1");
        return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDdecimal);
    }

    /** {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd} with the datatype of that precision. */
    static Node date(String date) {
        return NodeFactory.createLiteralDT(date, switch (date.length()) {
            case 4 -> XSDDatatype.XSDgYear;
            case 7 -> XSDDatatype.XSDgYearMonth;
            default -> XSDDatatype.XSDdate;
        });
    }
}
