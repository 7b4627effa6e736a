package org.papergraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class DescriptionTest {
    private static final String IDS = "http://example.org/id/";
    /** A paper with each kind of part, a concept, a candidate term, a pair of concepts, a run. */
    private static final Graph GRAPH = parse("""
        <paper/p> dcterms:title "A paper" ; dcterms:subject <concept/c> ; pg:introduces <paper/p/introduces/x> ;
            pg:abbreviates <paper/p/abbreviation/AB> ; dcterms:creator <paper/p/creator/1> .
        <paper/p/introduces/x> rdfs:label "X" ; pg:introducedBy <paper/p> .
        <paper/p/abbreviation/AB> pg:longForm "a b" .
        <paper/p/creator/1> foaf:name "Ada Example" .
        <paper/p/tag/c> oa:hasTarget <paper/p> ; oa:hasBody <concept/c> ;
            pg:mention <paper/p/title#char=0,1>, <paper/p/abstract#char=5,6> .
        <paper/p/title#char=0,1> pg:quote "A" .
        <paper/p/abstract#char=5,6> pg:quote "B" .
        <concept/c> skos:prefLabel "c"@en ; skos:broader <concept/b> .
        <concept/b> skos:prefLabel "b"@en .
        <candidate/t> rdfs:label "term" ; pg:candidateIn <paper/p> .
        <cooccurrence/b+c> pg:cooccurring <concept/b>, <concept/c> ; pg:paperCount 3 .
        <run/1> prov:used <run/1/input/1> .
        <run/1/input/1> rdfs:label "feed.jsonl" .
        """);

    @Test
    void aPaperComesWithItsPartsAndItsCandidates() {
        String description = describe("paper/p");
        for (String part : new String[]{"X", "a b", "Ada Example", "A", "B", "term", "c"}) {
            assertTrue(description.contains("\"" + part + "\""), part);
        }
        assertFalse(description.contains("skos/core#broader"), "what a concept says of itself");
    }

    @Test
    void aConceptComesWithPapersPairsAndNamesButNotWithTags() {
        String description = describe("concept/c");
        assertTrue(description.contains("\"A paper\""));
        assertTrue(description.contains("paperCount"));
        assertTrue(description.contains("\"b\"@en"));
        assertFalse(description.contains("/tag/"));
        assertTrue(describe("concept/b").contains("skos/core#broader"), "narrower ones point at it");
    }

    @Test
    void aPartLeadsToItsWholeByName() {
        for (String part : new String[]{"paper/p/introduces/x", "paper/p/abbreviation/AB", "paper/p/creator/1",
                "paper/p/tag/c", "candidate/t"}) {
            assertTrue(describe(part).contains("\"A paper\""), part);
        }
        assertTrue(describe("run/1").contains("\"feed.jsonl\""));
        assertTrue(describe("cooccurrence/b+c").contains("\"c\"@en"));
    }

    @Test
    void aFieldComesWithTheMentionsInItAlone() {
        String title = describe("paper/p/title");
        assertTrue(title.contains("\"A\"") && !title.contains("\"B\""), title);
        assertTrue(title.contains("\"c\"@en"), "what is mentioned");
    }

    @Test
    void nothingIsKnownOfOtherThings() {
        for (String other : new String[]{"paper/q", "paper/p/keywords", "paper", "paper/p/", ""}) {
            assertEquals(Optional.empty(), Description.of(node(other), GRAPH), other);
        }
        assertEquals(Optional.empty(), Description.of(NodeFactory.createURI("no-slash"), GRAPH));
    }

    @Test
    void whatTooManyPointAtIsCut() {
        Graph many = parse(IntStream.rangeClosed(0, Description.MOST_BACK)
                .mapToObj(i -> "<paper/" + i + "> dcterms:subject <concept/c> .\n").collect(Collectors.joining()));
        Description description = Description.of(node("concept/c"), many).orElseThrow();
        assertTrue(description.cut());
        assertEquals(Description.MOST_BACK, description.triples().size());
        assertFalse(Description.of(node("paper/1"), many).orElseThrow().cut());
    }

    private static String describe(String id) {
        return Description.of(node(id), GRAPH).orElseThrow().triples().stream()
                .map(triple -> triple.getSubject() + " " + triple.getPredicate() + " " + triple.getObject())
                .collect(Collectors.joining("\n"));
    }

    private static Node node(String id) {
        return NodeFactory.createURI(IDS + id);
    }

    private static Graph parse(String turtle) {
        String prefixes = Terms.PREFIXES.entrySet().stream()
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                .collect(Collectors.joining());
        return RDFParser.fromString("BASE <" + IDS + ">\n" + prefixes + turtle, Lang.TURTLE).toGraph();
    }
}
