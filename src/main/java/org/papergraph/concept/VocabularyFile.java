package org.papergraph.concept;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.papergraph.common.ErrorId;
import org.papergraph.common.Slug;

/**
 * A Turtle file to which concepts are added as text, behind what it holds, so that its comments, order and line ends
 * stay. One that does not exist begins with prefixes and a scheme.
 */
public final class VocabularyFile {
    private static final String CONCEPTS = Namespace.DEFAULT_BASE + "id/concept/";
    private static final String SCHEMES = Namespace.DEFAULT_BASE + "id/scheme/";

    private final Path file;
    private final String text;
    private final Graph graph;

    private VocabularyFile(Path file, String text, Graph graph) {
        this.file = file;
        this.text = text;
        this.graph = graph;
    }

    /**
     * Reads a file, or begins one; nothing is written yet.
     *
     * @throws VocabularyException if there is a file and it is not Turtle
     */
    public static VocabularyFile open(Path file) {
        Lang named = RDFLanguages.filenameToLang(file.getFileName().toString());
        if (named != null && !named.equals(Lang.TURTLE)) {
            throw new VocabularyException(ErrorId.PG204_NOT_TURTLE, file + " is called like " + named.getLabel()
                    + ". Concepts can be added to Turtle files alone; give a .ttl file.");
        }
        try {
            String text = Files.exists(file) ? Files.readString(file) : beginning(file);
            return new VocabularyFile(file, text, parsed(file, text));
        } catch (IOException e) {
            throw new VocabularyException(ErrorId.PG204_NOT_TURTLE, "Cannot read " + file + " as Turtle (" + e
                    + "). Give a plain .ttl file in UTF-8, or a path where there is none yet.", e);
        }
    }

    private static String beginning(Path file) {
        String name = Slug.of(file.getFileName().toString().replaceFirst("\\.ttl$", ""));
        return """
            @prefix pg:   <%s> .
            @prefix pgc:  <%s> .
            @prefix pgs:  <%s> .
            @prefix skos: <%s> .

            pgs:%s a skos:ConceptScheme .
            """.formatted(Namespace.PG, CONCEPTS, SCHEMES, ConceptProperty.SKOS, name.isEmpty() ? "own" : name);
    }

    private static Graph parsed(Path file, String text) {
        try {
            return RDFParser.source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .lang(Lang.TURTLE).base(file.toUri().toString())
                    .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError()).toGraph();
        } catch (RiotException e) {
            throw new VocabularyException(ErrorId.PG204_NOT_TURTLE, file + " is no Turtle: " + e.getMessage()
                    + ". Concepts can be added to Turtle files alone; convert it, or give another file.", e);
        }
    }

    /** The concepts that the file has now; none in a new one. */
    public Vocabulary vocabulary() {
        return VocabularyReader.parsed(text, file).vocabulary();
    }

    /** The IRI that a concept of this name gets here: in the namespace of the file's other concepts. */
    public String iri(String prefLabel) {
        return mostOften(vocabulary().concepts().stream().map(Concept::iri).toList(),
                iri -> iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1)).orElse(CONCEPTS)
                + Slug.of(prefLabel);
    }

    /** Whether the file says anything about an IRI. */
    public boolean describes(String iri) {
        return graph.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
    }

    /**
     * Adds a concept and writes the file; gives what was added.
     *
     * @param beside the other vocabularies that the concept may lead to
     * @throws VocabularyException if lint would find an error in the result, or the file cannot be written; it is then as
     *                             it was
     */
    public String add(NewConcept concept, Vocabulary beside) {
        String iri = iri(concept.prefLabel());
        String block = new ConceptTurtle(prefixes()).write(iri, concept, scheme());
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        String gap = text.isEmpty() ? "" : text.endsWith("\n") ? "\n" : "\n\n";
        String result = text + (gap + block).replace("\n", lineEnd);
        parsed(file, result);
        List<LintFinding> findings = VocabularyReader.parsed(result, file).findings(beside).stream()
                .filter(finding -> finding.message().contains("<" + iri + ">")).toList();
        if (!findings.isEmpty()) {
            throw new VocabularyException(ErrorId.PG202_VOCABULARY_INVALID,
                    "The concept would not pass lint: " + findings.getFirst() + ". Nothing was written.");
        }
        write(result);
        return block;
    }

    private void write(String result) {
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            Files.writeString(file, result);
        } catch (IOException e) {
            throw new VocabularyException(ErrorId.PG801_OUTPUT_UNWRITABLE,
                    "Cannot write " + file + " (" + e + "). Check the path and its permissions.", e);
        }
    }

    private Map<String, String> prefixes() {
        return graph.getPrefixMapping().getNsPrefixMap();
    }

    /** The scheme that most concepts of the file are in; of a file without concepts, one that it declares. */
    private Optional<String> scheme() {
        return mostOften(vocabulary().concepts().stream().flatMap(concept -> concept.scheme().stream()).toList(),
                scheme -> scheme)
                .or(() -> graph.find(Node.ANY, Node.ANY, NodeFactory.createURI(ConceptProperty.SKOS + "ConceptScheme"))
                        .mapWith(triple -> triple.getSubject().toString()).toList().stream().sorted().findFirst());
    }

    private static Optional<String> mostOften(Collection<String> all, Function<String, String> key) {
        return all.stream().collect(Collectors.groupingBy(key, Collectors.counting())).entrySet().stream()
                .min(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
