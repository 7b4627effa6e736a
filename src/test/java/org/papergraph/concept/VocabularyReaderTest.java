package org.papergraph.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.common.ErrorId;
import org.papergraph.concept.LintFinding.Check;

class VocabularyReaderTest {
    private static final String TURTLE = """
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX pg: <https://w3id.org/papergraph/ns#>
        PREFIX : <http://example.org/>

        :network a skos:Concept ;
            skos:prefLabel "network"@en , "Netz"@de ;
            skos:narrower :sae .
        :sae a skos:Concept ;
            skos:prefLabel "sparse autoencoder"@en ;
            skos:altLabel "SAE" ;
            skos:definition "A network with a sparse code."@en ;
            pg:guardedLabel "SAE" ;
            pg:requiredCue "_ feature" ;
            skos:example "An SAE feature." ;
            pg:counterExample "The SAE standard." .
        """;

    @TempDir
    private Path folder;

    @Test
    void theSameVocabularyComesFromEverySyntax() throws IOException {
        List<Concept> expected = List.copyOf(read("v.ttl", TURTLE.getBytes(StandardCharsets.UTF_8)).concepts());
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, Files.newInputStream(folder.resolve("v.ttl")), Lang.TURTLE);
        for (Lang syntax : List.of(Lang.NTRIPLES, Lang.RDFXML, Lang.JSONLD)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            RDFDataMgr.write(bytes, model, syntax);
            // the content tells the syntax where the name does not
            Vocabulary vocabulary = read("v-" + syntax.getName().replace('/', '-'), bytes.toByteArray());
            assertEquals(2, vocabulary.size());
            for (Concept concept : expected) {
                assertEquals(concept, vocabulary.concept(concept.iri()).orElseThrow(), syntax.getName());
            }
        }
    }

    @Test
    void gzipIsUnpackedWhateverTheName() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(TURTLE.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(2, read("v.ttl.gz", bytes.toByteArray()).size());
        assertEquals(2, read("v", bytes.toByteArray()).size());
    }

    @Test
    void narrowerIsBroaderReadBackwards() throws IOException {
        Vocabulary vocabulary = read("v.ttl", TURTLE.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("http://example.org/network"),
                List.copyOf(vocabulary.ancestors("http://example.org/sae")));
    }

    @Test
    void englishLabelsAreReadWhereThereAreSome() throws IOException {
        Concept network = read("v.ttl", TURTLE.getBytes(StandardCharsets.UTF_8)).concept("http://example.org/network")
                .orElseThrow();
        assertEquals("network", network.prefLabel());
        assertEquals(List.of(), network.altLabels());
    }

    @Test
    void whatIsNoVocabularyIsRefusedByName() throws IOException {
        assertEquals(ErrorId.PG201_VOCABULARY_UNREADABLE,
                assertThrows(VocabularyException.class, () -> VocabularyReader.read(folder.resolve("missing.ttl")))
                        .id());
        VocabularyException broken = assertThrows(VocabularyException.class,
                () -> read("broken.ttl", ":a :b".getBytes()));
        assertEquals(ErrorId.PG201_VOCABULARY_UNREADABLE, broken.id());
        assertTrue(broken.getMessage().contains("broken.ttl"));
        assertEquals(ErrorId.PG202_VOCABULARY_INVALID,
                assertThrows(VocabularyException.class, () -> read("empty.ttl", "".getBytes())).id());
    }

    @Test
    void lintNamesTheLineOfEachFault() throws IOException {
        String faulty = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX pg: <https://w3id.org/papergraph/ns#>
            PREFIX : <http://example.org/>
            :a a skos:Concept ; skos:broader :b ;
                skos:prefLabel "one"@en ,
                    "two"@en .
            :b a skos:Concept ; skos:prefLabel "bee"@en ;
                skos:broader :a ;
                skos:altLabel "One"@en .
            :c a skos:Concept ;
                skos:broader :nowhere .
            :d a skos:Concept ; skos:prefLabel "dee"@en ;
                pg:guardedLabel "not a label" ; pg:requiredCue "_ x" .
            """;
        Files.writeString(folder.resolve("faulty.ttl"), faulty);
        List<String> found = VocabularyReader.read(folder.resolve("faulty.ttl")).findings().stream()
                .map(finding -> finding.check() + " " + finding.line()).toList();
        assertEquals(List.of(Check.BROADER_CYCLE + " 4", Check.DOUBLE_PREF_LABEL + " 6", Check.BROADER_CYCLE + " 8",
                Check.CLASHING_LABEL + " 9", Check.MISSING_PREF_LABEL + " 10", Check.UNKNOWN_BROADER + " 11",
                Check.GUARD_WITHOUT_EXAMPLES + " 12", Check.UNKNOWN_GUARDED_LABEL + " 13"), found);
    }

    @Test
    void relatedConceptsAreNotAboveOneAnother() throws IOException {
        // a below b below c; a related c, and c related a -> both lines; b related d -> fine
        Files.writeString(folder.resolve("s27.ttl"), """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX : <http://example.org/>
            :a a skos:Concept ; skos:prefLabel "ay" ; skos:broader :b ;
                skos:related :c .
            :b a skos:Concept ; skos:prefLabel "bee" ; skos:related :d .
            :c a skos:Concept ; skos:prefLabel "sea" ; skos:narrower :b ;
                skos:related :a .
            :d a skos:Concept ; skos:prefLabel "dee" .
            """);
        List<LintFinding> found = VocabularyReader.read(folder.resolve("s27.ttl")).findings();
        assertEquals(List.of(Check.RELATED_AND_BROADER + " 4", Check.RELATED_AND_BROADER + " 7"),
                found.stream().map(finding -> finding.check() + " " + finding.line()).toList());
        assertTrue(found.getFirst().message().contains("which is above it"), found.getFirst().message());
    }

    private Vocabulary read(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return VocabularyReader.read(folder.resolve(name)).vocabulary();
    }
}
