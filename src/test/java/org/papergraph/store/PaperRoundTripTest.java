package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.concept.Concept;
import org.papergraph.concept.SenseGuard;
import org.papergraph.corpus.Field;
import org.papergraph.corpus.Identifiers;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.PaperKey;
import org.papergraph.detect.Abbreviation;
import org.papergraph.detect.AnnotatedPaper;
import org.papergraph.detect.Candidate;
import org.papergraph.detect.IntroducedName;
import org.papergraph.detect.Link;
import org.papergraph.detect.Mention;
import org.papergraph.detect.Span;
import org.papergraph.detect.Tag;
import org.papergraph.rdf.BuildMapper;
import org.papergraph.rdf.Iris;
import org.papergraph.rdf.PaperMapper;
import org.papergraph.rdf.Terms;

/** A paper becomes triples, goes through TDB2, and SPARQL gives back what went in. */
class PaperRoundTripTest {
    private static final String BASE = "https://example.org/pg/";
    private static final String PREFIXES = Terms.PREFIXES.entrySet().stream()
            .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
            .collect(Collectors.joining());
    private static final String PAPER = BASE + "id/paper/k";
    /** Each kind of text that some syntax on the way could bend. */
    private static final String HOSTILE = " \"double\" 'single' \"\"\" \\ \\n \\u0022 $\\ell_1$ {?x} <b>&amp;</b> ]]> %41 "
            + "\uD835\uDD38\uD83D\uDE00 \u05E9\u05DC\u05D5\u05DD \u202Eabc\u202C e\u0301 \u00A0\u2028 tab\there\nnew\r\nline ";
    private static final Concept SAE = new Concept("http://example.net/terms#sae-1",
            "sparse autoencoder", List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of(),
            Optional.empty(), SenseGuard.NONE);

    @TempDir
    private Path folder;

    private final Paper paper = new Paper(new PaperKey("k"), "id" + HOSTILE, "T" + HOSTILE + "SAE", "A" + HOSTILE,
            Identifiers.NONE, List.of("One" + HOSTILE, "Two"), List.of("key" + HOSTILE), Optional.of("V" + HOSTILE),
            Optional.of("2024-02-29"), List.of("https://example.net/p?a=1&b=%20#f", HOSTILE), List.of());

    @BeforeEach
    void build() {
        Iris iris = Iris.under(BASE);
        PaperMapper mapper = new PaperMapper(iris);
        try (GraphBuilder builder = GraphBuilder.into(folder.resolve("store"))) {
            builder.send(mapper.triples(annotated()));
            builder.send(annotated().candidates().stream().flatMap(mapper::candidate));
            builder.send(new BuildMapper(iris).run("0a", "0", List.of()));
            builder.publish("0a", triples -> new Manifest("0a", "0", BASE, List.of(),
                    new Manifest.Counts(1, 0, 0, 0, 1, 2, 1, triples, triples)));
        }
    }

    private AnnotatedPaper annotated() {
        int end = paper.title().length();
        Mention last = Mention.of(paper, new Span(Field.TITLE, end - 3, end));
        Mention whole = Mention.of(paper, new Span(Field.ABSTRACT, 0, paper.abstractText().length()));
        return new AnnotatedPaper(paper, List.of(new Tag(SAE, 0.85, 0.625, List.of(last, whole))),
                List.of(new Candidate("cand" + HOSTILE, 0.5, 0.5, List.of(whole))),
                List.of(new IntroducedName("Name" + HOSTILE, Optional.of("exp" + HOSTILE), IntroducedName.Kind.DATASET,
                        0.9, List.of(whole))),
                List.of(new Abbreviation("S/" + HOSTILE, Optional.of("long" + HOSTILE),
                        List.of(new Span(Field.TITLE, end - 3, end)), List.of())),
                List.of(new Link("https://github.com/example/x", Link.Kind.CODE)));
    }

    @Test
    void everyTextComesBackAsItWas() {
        // title, abstract, authors, ... with quotes, LaTeX, line breaks and the rest -> the same strings
        assertEquals(
                List.of(List.of("id" + HOSTILE, "T" + HOSTILE + "SAE", "A" + HOSTILE, "key" + HOSTILE, "V" + HOSTILE,
                        "2024-02-29")),
                select("""
                    SELECT ?id ?title ?abstract ?keyword ?venue ?issued {
                        <%s> a pg:Paper ; dcterms:identifier ?id ; dcterms:title ?title ; dcterms:abstract ?abstract ;
                            prism:keyword ?keyword ; prism:publicationName ?venue ; dcterms:issued ?issued }"""));
        assertEquals(List.of(List.of("One" + HOSTILE), List.of("Two")), select(
                "SELECT ?name { <%s> dcterms:creator ?who . ?who foaf:name ?name } ORDER BY STR(?who)"));
    }

    @Test
    void addressesAreIrisWhereTheyCanBe() {
        // a page and a text that is no IRI -> an IRI and a string
        assertEquals(List.of(List.of(HOSTILE, "false"), List.of("https://example.net/p?a=1&b=%20#f", "true")), select(
                "SELECT ?url (STR(isIRI(?url)) AS ?is) { <%s> schema:url ?url } ORDER BY STR(?url)"));
        assertEquals(List.of(List.of("https://github.com/example/x")),
                select("SELECT ?code { <%s> schema:codeRepository ?code }"));
    }

    @Test
    void tagsComeBackWithTheirEvidence() {
        // one tag, 0.85 and 0.625, "SAE" behind 120 odd code points and the whole abstract -> IRIs that say where
        int start = paper.title().codePointCount(0, paper.title().length()) - 3;
        int length = paper.abstractText().codePointCount(0, paper.abstractText().length());
        String concept = SAE.iri();
        assertEquals(List.of(
                List.of(concept, "0.85", "0.625", PAPER + "/abstract#char=0," + length, "A" + HOSTILE),
                List.of(concept, "0.85", "0.625", PAPER + "/title#char=" + start + "," + (start + 3), "SAE")),
                select("""
                    SELECT ?concept ?confidence ?salience ?mention ?quote {
                        <%1$s> dcterms:subject ?concept .
                        ?tag oa:hasTarget <%1$s> ; oa:hasBody ?concept ; pg:confidence ?confidence ;
                            pg:salience ?salience ; pg:mention ?mention .
                        ?mention pg:quote ?quote } ORDER BY STR(?mention)"""));
    }

    @Test
    void whatThePaperBringsComesBack() {
        // introduced name, abbreviation, candidate -> the same strings under IRIs that need no escaping
        assertEquals(List.of(List.of("Name" + HOSTILE, "exp" + HOSTILE, "0.9", PAPER)), select("""
            SELECT ?name ?expansion ?confidence ?by {
                <%s> pg:introduces ?x . ?x a pg:Artifact, pg:Dataset ; rdfs:label ?name ; pg:longForm ?expansion ;
                    pg:confidence ?confidence ; pg:introducedBy ?by }"""));
        assertEquals(List.of(List.of("S/" + HOSTILE, "long" + HOSTILE)), select("""
            SELECT ?short ?long {
                <%s> pg:abbreviates ?x . ?x a pg:Abbreviation ; pg:shortForm ?short ; pg:longForm ?long }"""));
        assertEquals(List.of(List.of("cand" + HOSTILE)), select(
                "SELECT ?term { ?x a pg:Candidate ; pg:candidateIn <%s> ; rdfs:label ?term }"));
    }

    /** The rows of a query whose {@code %s} is the paper, as strings. */
    private List<List<String>> select(String query) {
        try (PublishedGraph published = PublishedGraph.open(folder.resolve("store"))) {
            Dataset dataset = published.dataset();
            return Txn.calculateRead(dataset, () -> rows(dataset, PREFIXES + query.formatted(PAPER)));
        }
    }

    private static List<List<String>> rows(Dataset dataset, String query) {
        List<List<String>> rows = new ArrayList<>();
        try (QueryExecution execution = QueryExecutionFactory.create(query, dataset)) {
            ResultSet results = execution.execSelect();
            results.forEachRemaining(row -> rows.add(results.getResultVars().stream().map(row::get)
                    .map(PaperRoundTripTest::text).toList()));
        }
        return rows;
    }

    private static String text(RDFNode node) {
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.asResource().getURI();
    }
}
