package org.papergraph.web.query;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** What a parameter of a canned query takes. */
public enum ParameterType {
    /** A concept, by any of its labels in any letter case, or by its IRI. */
    CONCEPT("", "a concept's label or IRI"),
    /** A paper, by its IRI, its key, its record's id, or its title in any letter case. */
    PAPER("", "a paper's IRI, key, id or title"),
    /** Any text. */
    TEXT("", "a text"),
    /** A whole number. */
    INTEGER("_integer", "a whole number"),
    /** A decimal number. */
    NUMBER("_number", "a number"),
    /** An absolute IRI. */
    IRI("_iri", "an absolute IRI");

    /** More digits than any count or offset has. */
    private static final int MOST_DIGITS = 18;

    private final String suffix;
    private final String wanted;

    ParameterType(String suffix, String wanted) {
        this.suffix = suffix;
        this.wanted = wanted;
    }

    /** The name in a query's header and in OpenAPI extensions, e.g. {@code concept}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a value has to be, for messages. */
    public String wanted() {
        return wanted;
    }

    /** How the SPARQL variable of such a parameter ends, by the convention of BASIL and grlc. */
    String suffix() {
        return suffix;
    }

    /** The node of a value as given by a user; empty if the value is not of this type. */
    Optional<Node> node(String value) {
        return switch (this) {
            case CONCEPT, PAPER, TEXT -> Optional.of(NodeFactory.createLiteralString(value));
            case INTEGER -> number(value, "[+-]?\\d+", XSDDatatype.XSDinteger);
            case NUMBER -> number(value, "[+-]?(\\d+(\\.\\d*)?|\\.\\d+)", XSDDatatype.XSDdecimal);
            case IRI -> isAbsoluteIri(value) ? Optional.of(NodeFactory.createURI(value)) : Optional.empty();
        };
    }

    private static Optional<Node> number(String value, String form, XSDDatatype datatype) {
        if (value.length() > MOST_DIGITS || !value.matches(form)) {
            return Optional.empty();
        }
        return Optional.of(NodeFactory.createLiteralDT(new BigDecimal(value).toPlainString(), datatype));
    }

    private static boolean isAbsoluteIri(String value) {
        try {
            return value.chars().noneMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0)
                    && IRIx.create(value).isAbsolute();
        } catch (IRIException e) {
            return false;
        }
    }
}
