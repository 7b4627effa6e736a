package org.papergraph.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.concept.Vocabulary;
import org.papergraph.concept.VocabularyReader;

class CloseMatchesTest {
    private static final String PREFIXES = """
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX own: <http://own.org/>
        PREFIX o: <http://other.org/>
        """;

    private static final String OTHER = """
        o:1 a skos:Concept ; skos:prefLabel "Auto encoders"@en .
        o:2 a skos:Concept ; skos:prefLabel "Attention"@en .
        o:3 a skos:Concept ; skos:prefLabel "Robot"@en .
        o:4 a skos:Concept ; skos:prefLabel "Robots"@en .
        o:5 a skos:Concept ; skos:prefLabel "Kernel method"@en .
        """;

    @TempDir
    private Path folder;

    @Test
    void everyLinkOfTheShippedVocabularyToOpenCsHoldsTrue() {
        Path shared = Shared.folderWith("vocabularies/opencs.ttl.gz");
        CloseMatches matches = new CloseMatches(VocabularyReader.shipped().vocabulary(),
                VocabularyReader.read(shared.resolve("vocabularies/opencs.ttl.gz")).vocabulary());
        assertEquals(List.of(), matches.faults());
        assertTrue(matches.count() >= 500, matches.count() + " links");
    }

    @Test
    void aLabelThatIsTheSameAndMeansOneThingIsProposed() throws IOException {
        // autoencoder = Auto encoders; two others are called robot; a hidden label is no name; the kernel method is linked
        assertEquals(List.of("autoencoder http://other.org/1"), matches("""
            own:a a skos:Concept ; skos:prefLabel "auto-encoder network"@en ; skos:altLabel "autoencoder"@en .
            own:b a skos:Concept ; skos:prefLabel "focus"@en ; skos:hiddenLabel "attention"@en .
            own:c a skos:Concept ; skos:prefLabel "robot"@en .
            own:d a skos:Concept ; skos:prefLabel "kernel method"@en ; skos:closeMatch o:5 .
            """).proposals().stream().map(each -> each.label().text() + " " + each.other().iri()).toList());
    }

    @Test
    void aLinkWithoutACommonLabelOrATargetIsAFault() throws IOException {
        // attention -> Auto encoders, robot -> nothing; a link to a third vocabulary is nobody's business
        assertEquals(List.of(
                "\"attention\" matches <http://other.org/1>, \"Auto encoders\", and no label is the same",
                "\"robot\" matches <http://other.org/9>, which is not there"), matches("""
                    own:a a skos:Concept ; skos:prefLabel "attention"@en ; skos:closeMatch o:1 .
                    own:b a skos:Concept ; skos:prefLabel "robot"@en ; skos:closeMatch o:9, <http://third.org/1> .
                    """).faults());
    }

    @Test
    void twoConceptsAreNotTheSameThing() throws IOException {
        assertEquals(List.of("\"attention layer\" matches <http://other.org/2> and so does \"attention\""), matches("""
            own:a a skos:Concept ; skos:prefLabel "attention"@en ; skos:closeMatch o:2 .
            own:b a skos:Concept ; skos:prefLabel "attention layer"@en ; skos:hiddenLabel "attention"@en ;
                skos:closeMatch o:2 .
            """).faults());
    }

    @Test
    void anAcceptedLinkIsWrittenBehindTheLinksWithinTheVocabulary() {
        // definition, broader, guard -> the link before the guard
        List<String> lines = List.of("pgc:a a skos:Concept ;", "    skos:broader pgc:b ;",
                "    pg:guardedLabel \"a\"@en ;",
                "    skos:inScheme pgs:concepts .");
        assertEquals(List.of("pgc:a a skos:Concept ;", "    skos:broader pgc:b ;",
                "    skos:closeMatch <http://other.org/1>, <http://other.org/2> ;", "    pg:guardedLabel \"a\"@en ;",
                "    skos:inScheme pgs:concepts ."),
                CloseMatchTool.linked(lines, Map.of("pgc:a", List.of("http://other.org/1", "http://other.org/2"))));
    }

    private CloseMatches matches(String own) throws IOException {
        return new CloseMatches(read("own.ttl", own), read("other.ttl", OTHER));
    }

    private Vocabulary read(String name, String turtle) throws IOException {
        return VocabularyReader.read(Files.writeString(folder.resolve(name), PREFIXES + turtle)).vocabulary();
    }
}
