package org.papergraph.concept;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.shared.JenaException;
import org.papergraph.common.ErrorId;

/**
 * Reads SKOS vocabularies in any RDF syntax, plain or gzipped. The syntax is told by the file's name where that says
 * it, else by its first character. Holds a whole file's bytes while it is read.
 */
public final class VocabularyReader {
    private static final String SHIPPED = "ontology/concepts.ttl";
    /** A base under which a class path resource has a hierarchical IRI. */
    private static final String RESOURCE_BASE = "resource:///";
    private static final int HEAD = 4096;

    /** A vocabulary as it was read; lint is run when its findings are asked for. */
    public static final class Result {
        private final List<ConceptDraft> drafts;
        private final Vocabulary vocabulary;

        private Result(List<ParsedFile> files) {
            drafts = files.stream().flatMap(file -> file.parsed().drafts().values().stream()).toList();
            vocabulary = Vocabulary.of(new ConceptMaker(drafts).concepts(),
                    files.stream().map(ParsedFile::source).toList());
        }

        public Vocabulary vocabulary() {
            return vocabulary;
        }

        /** What lint has to say, by file and line. */
        public List<LintFinding> findings() {
            return VocabularyLint.check(drafts, Vocabulary.of(List.of(), List.of()));
        }

        /** What lint has to say where the concepts of another vocabulary may be linked to as well. */
        public List<LintFinding> findings(Vocabulary beside) {
            return VocabularyLint.check(drafts, beside);
        }
    }

    private record ParsedFile(VocabularySource source, VocabularyParser.Parsed parsed) {}

    private VocabularyReader() {}

    /** The vocabulary in the jar: {@code ontology/concepts.ttl} and the files beside it that it imports. */
    public static Result shipped() {
        ParsedFile index = resource(SHIPPED);
        List<ParsedFile> files = new ArrayList<>(List.of(index));
        // Every start of the program waits for this, so the fields are parsed side by side.
        files.addAll(index.parsed().imports().parallelStream().filter(iri -> iri.startsWith(RESOURCE_BASE))
                .map(iri -> resource(iri.substring(RESOURCE_BASE.length()))).toList());
        return new Result(files);
    }

    /**
     * One file.
     *
     * @throws VocabularyException if it is missing, is no RDF, or holds no concept
     */
    public static Result read(Path file) {
        try {
            Result result = new Result(
                    List.of(parse(Files.readAllBytes(file), file.toString(), file.toUri().toString())));
            if (result.vocabulary().size() == 0) {
                throw new VocabularyException(ErrorId.PG202_VOCABULARY_INVALID, "The vocabulary " + file
                        + " holds no skos:Concept with a label. A vocabulary is a SKOS file: each concept typed"
                        + " skos:Concept, with a skos:prefLabel.");
            }
            return result;
        } catch (IOException e) {
            throw new VocabularyException(ErrorId.PG201_VOCABULARY_UNREADABLE, "Cannot read the vocabulary " + file
                    + " (" + e.getMessage() + "). Check the path and its permissions.", e);
        }
    }

    /** The concepts of a Turtle text, which may hold none; {@code file} is where it stands or is going to stand. */
    static Result parsed(String turtle, Path file) {
        try {
            return new Result(List.of(
                    parse(turtle.getBytes(StandardCharsets.UTF_8), file.toString(), file.toUri().toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ParsedFile resource(String name) {
        try (InputStream bytes = VocabularyReader.class.getClassLoader().getResourceAsStream(name)) {
            if (bytes == null) {
                throw new VocabularyException(ErrorId.PG201_VOCABULARY_UNREADABLE,
                        "The vocabulary " + name + " is not in this jar. Build the jar again.");
            }
            return parse(bytes.readAllBytes(), name, RESOURCE_BASE + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ParsedFile parse(byte[] bytes, String name, String base) throws IOException {
        try (InputStream plain = plain(bytes)) {
            return new ParsedFile(VocabularySource.of(name, bytes),
                    VocabularyParser.parse(plain, syntax(name, plain), name, base));
        } catch (JenaException e) {
            throw new VocabularyException(ErrorId.PG201_VOCABULARY_UNREADABLE,
                    "The vocabulary " + name + " cannot be parsed: " + e.getMessage()
                            + ". A name that ends in .ttl, .rdf, .nt or .jsonld (and .gz) tells the syntax.",
                    e);
        }
    }

    private static InputStream plain(byte[] bytes) throws IOException {
        InputStream raw = new ByteArrayInputStream(bytes);
        boolean gzip = bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
        return new BufferedInputStream(gzip ? new GZIPInputStream(raw, 1 << 16) : raw, 1 << 16);
    }

    private static Lang syntax(String name, InputStream bytes) throws IOException {
        Lang named = RDFLanguages.filenameToLang(name);
        if (named != null && RDFParserRegistry.isTriples(named)) {
            return named;
        }
        bytes.mark(HEAD);
        String head = new String(bytes.readNBytes(HEAD), StandardCharsets.UTF_8).stripLeading();
        bytes.reset();
        if (head.startsWith("<?xml") || head.startsWith("<rdf:") || head.startsWith("<!--")) {
            return Lang.RDFXML;
        }
        // N-Triples is Turtle too.
        return head.startsWith("{") || head.startsWith("[") ? Lang.JSONLD : Lang.TURTLE;
    }
}
