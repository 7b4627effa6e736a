package org.papergraph.concept;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.util.Context;

/**
 * Reads SKOS statements from RDF as a stream, without an RDF graph in between: a large vocabulary loads in the time
 * that parsing takes.
 */
final class VocabularyParser {
    private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String CONCEPT = ConceptProperty.SKOS + "Concept";
    private static final String IMPORTS = "http://www.w3.org/2002/07/owl#imports";

    private final String file;
    private final Map<String, ConceptDraft> drafts = new LinkedHashMap<>();
    private final List<String> imports = new ArrayList<>();

    private VocabularyParser(String file) {
        this.file = file;
    }

    /** What was read: resources by IRI in the file's order, and the IRIs of {@code owl:imports}. */
    record Parsed(Map<String, ConceptDraft> drafts, List<String> imports) {}

    /**
     * Reads a stream to its end.
     *
     * @param file as findings name it
     * @param base against which relative IRIs are resolved
     * @throws org.apache.jena.riot.RiotException if it is not of that syntax
     */
    static Parsed parse(InputStream bytes, Lang syntax, String file, String base) {
        VocabularyParser parser = new VocabularyParser(file);
        boolean lines = syntax.equals(Lang.TURTLE) || syntax.equals(Lang.NTRIPLES);
        LineProfile profile = parser.new LineProfile(base, lines);
        RDFParserRegistry.getFactory(syntax).create(syntax, profile).read(bytes, base, syntax.getContentType(),
                lines ? new StreamRDFBase() : parser.new Sink(), new Context());
        return new Parsed(parser.drafts, parser.imports);
    }

    private void statement(Node subject, Node predicate, Node object, long line) {
        if (!subject.isURI()) {
            return;
        }
        if (predicate.getURI().equals(RDF_TYPE)) {
            if (object.isURI() && object.getURI().equals(CONCEPT)) {
                draft(subject).declareConcept(Math.max(line, 0));
            }
        } else if (predicate.getURI().equals(IMPORTS) && object.isURI()) {
            imports.add(object.getURI());
        } else {
            ConceptProperty.of(predicate.getURI())
                    .ifPresent(property -> draft(subject).add(property, value(object, Math.max(line, 0))));
        }
    }

    private ConceptDraft draft(Node subject) {
        return drafts.computeIfAbsent(subject.getURI(), iri -> new ConceptDraft(iri, file));
    }

    private static ConceptDraft.Value value(Node object, long line) {
        if (object.isLiteral()) {
            return new ConceptDraft.Value(object.getLiteralLexicalForm(),
                    object.getLiteralLanguage().toLowerCase(Locale.ROOT), line);
        }
        return new ConceptDraft.Value(object.isURI() ? object.getURI() : object.toString(), "", line);
    }

    /** Takes statements of a syntax whose reader knows no lines. */
    private final class Sink extends StreamRDFBase {
        @Override
        public void triple(Triple triple) {
            statement(triple.getSubject(), triple.getPredicate(), triple.getObject(), 0);
        }
    }

    /** RIOT tells the line of a statement only to the profile that makes its triple. */
    private final class LineProfile extends ParserProfileStd {
        private final boolean lines;

        LineProfile(String base, boolean lines) {
            super(RiotLib.factoryRDF(), ErrorHandlerFactory.errorHandlerExceptionOnError(),
                    IRIxResolver.create(base).build(), PrefixMapFactory.create(), new Context(), false, false);
            this.lines = lines;
        }

        /** What is absolute needs no resolving, which is half of what parsing a large vocabulary costs. */
        @Override
        public String resolveIRI(String iri, long line, long column) {
            return iri.startsWith("http://") || iri.startsWith("https://") ? iri : super.resolveIRI(iri, line, column);
        }

        @Override
        public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
            if (lines) {
                statement(subject, predicate, object, line);
            }
            return super.createTriple(subject, predicate, object, line, column);
        }
    }
}
