package org.papergraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.papergraph.concept.Namespace;
import org.papergraph.detect.IntroducedName;

/** The ontology, the code, the vocabulary, the shapes and the queries speak of the same terms. */
class OntologyTest {
    private static final Node SCOPE_NOTE = NodeFactory.createURI(Terms.SKOS + "scopeNote");
    private static final Node DOMAIN_INCLUDES = NodeFactory.createURI(Terms.SCHEMA + "domainIncludes");
    private static final Pattern PREFIX = Pattern.compile("(?i)\\bPREFIX\\s+(\\w+):\\s*<([^>]*)>");
    private static final Pattern PREFIXED = Pattern.compile("(?<![\\w<:/])(\\w+):(\\w+)");

    private final Ontology ontology = new Ontology();

    @Test
    void everyTermOfTheCodeIsDeclared() throws IllegalAccessException {
        // dcterms:subjct in Terms, dcterms:subject in papergraph.ttl -> dcterms:subjct is found
        assertEquals(Set.of(), missing(codeTerms()));
    }

    @Test
    void everyTermOfTheVocabularyIsDeclared() throws IOException {
        // pg:guardedLabl in a vocabulary file -> found; SKOS is not papergraph's to declare there
        assertEquals(Set.of(), missing(vocabularyTerms()));
    }

    @Test
    void everyDeclaredTermIsUsed() throws IOException, IllegalAccessException {
        // a term in papergraph.ttl that neither Terms nor a vocabulary file has -> found
        Set<Node> used = Stream.concat(codeTerms(), vocabularyTerms()).collect(Collectors.toSet());
        assertEquals(Set.of(), sorted(ontology.terms().stream().filter(term -> !used.contains(term))));
    }

    @Test
    void everyOwnTermTeaches() {
        // pg:Tag -> one label, one comment of a sentence or more, both in English, and where it is defined
        Set<String> silent = sorted(ontology.ownTerms().filter(term -> !(english(term, RDFS.Nodes.label, 3)
                && english(term, RDFS.Nodes.comment, 30)
                && ontology.stated(term, RDFS.Nodes.isDefinedBy).anyMatch(node -> node.hasURI(Namespace.PG)))));
        assertEquals(Set.of(), silent);
    }

    @Test
    void everyOwnPropertySaysBetweenWhat() {
        // pg:mention -> from pg:Tag to oa:SpecificResource; what has several domains says schema:domainIncludes
        Set<String> loose = sorted(ontology.ownTerms().filter(term -> ontology.stated(term, RDF.Nodes.type)
                .noneMatch(type -> type.equals(OWL2.Class.asNode())))
                .filter(property -> ontology.stated(property, RDFS.Nodes.range).count() != 1
                        || Stream.concat(ontology.stated(property, RDFS.Nodes.domain),
                                ontology.stated(property, DOMAIN_INCLUDES)).findAny().isEmpty()));
        assertEquals(Set.of(), loose);
    }

    @Test
    void everyReusedTermSaysWhatFor() {
        // dcterms:subject -> "A concept that a paper is about. ..."
        assertEquals(Set.of(), sorted(ontology.reusedTerms().filter(term -> !english(term, SCOPE_NOTE, 15))));
    }

    @Test
    void theOntologyHasNoBlankNodes() {
        // every statement can be looked up by an IRI
        assertTrue(ontology.graph().stream().noneMatch(
                triple -> triple.getSubject().isBlank() || triple.getObject().isBlank()));
    }

    @Test
    void shapesAndQueriesUseDeclaredTermsOnly() throws IOException {
        // "?paper dcterms:subjct ?c" in a .rq file or a shape -> found; other namespaces are not looked at
        Set<String> namespaces = ontology.terms().stream().map(Node::getNameSpace).collect(Collectors.toSet());
        TreeSet<String> unknown = new TreeSet<>();
        for (Path file : queriesAndShapes()) {
            named(Files.readString(file)).filter(iri -> namespaces.contains(iri.replaceFirst("\\w+$", "")))
                    .filter(iri -> !ontology.terms().contains(NodeFactory.createURI(iri)))
                    .forEach(iri -> unknown.add(file.getFileName() + ": " + iri));
        }
        Set<String> ofTheShapesFile = Set.of("shapes.ttl: " + OWL2.Ontology, "shapes.ttl: " + OWL2.imports,
                "shapes.ttl: " + DCTerms.license, "shapes.ttl: " + RDF.langString);
        unknown.removeAll(ofTheShapesFile);
        assertEquals(Set.of(), unknown);
    }

    /** What the prefixed names in a Turtle or SPARQL text stand for. */
    private static Stream<String> named(String text) {
        PrefixMapping prefixes = PrefixMapping.Factory.create();
        PREFIX.matcher(text).results().forEach(prefix -> prefixes.setNsPrefix(prefix.group(1), prefix.group(2)));
        return text.lines().filter(line -> !line.strip().startsWith("#"))
                .flatMap(line -> PREFIXED.matcher(line).results())
                .map(name -> prefixes.expandPrefix(name.group()));
    }

    private static List<Path> queriesAndShapes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            return Stream.concat(files.filter(file -> file.toString().endsWith(".rq")).sorted(),
                    Stream.of(Path.of("ontology/shapes.ttl"))).toList();
        }
    }

    private boolean english(Node term, Node property, int shortest) {
        List<Node> texts = ontology.stated(term, property).toList();
        return texts.size() == 1 && texts.getFirst().getLiteralLanguage().equals("en")
                && texts.getFirst().getLiteralLexicalForm().length() >= shortest;
    }

    private Set<String> missing(Stream<Node> terms) {
        return sorted(terms.filter(term -> !ontology.terms().contains(term)));
    }

    private static Set<String> sorted(Stream<Node> terms) {
        return terms.map(Node::getURI).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The nodes among the constants of {@link Terms}, and the classes that it makes. */
    private static Stream<Node> codeTerms() throws IllegalAccessException {
        Stream.Builder<Node> terms = Stream.builder();
        for (Field constant : Terms.class.getDeclaredFields()) {
            if (constant.getType() == Node.class) {
                terms.add((Node) constant.get(null));
            }
        }
        return Stream.concat(terms.build(), Arrays.stream(IntroducedName.Kind.values())
                .map(kind -> Terms
                        .artifactClass(kind.key().substring(0, 1).toUpperCase(Locale.ROOT) + kind.key().substring(1))));
    }

    /** Papergraph's own terms in the shipped vocabulary. */
    private static Stream<Node> vocabularyTerms() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("ontology/concepts"))) {
            return files.map(file -> RDFDataMgr.loadGraph(file.toString())).flatMap(Graph::stream)
                    .map(Triple::getPredicate).filter(predicate -> predicate.getNameSpace().equals(Namespace.PG))
                    .collect(Collectors.toSet()).stream();
        }
    }
}
