package org.papergraph.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Label;
import org.papergraph.concept.Vocabulary;
import org.papergraph.concept.VocabularyReader;

class VocabularyUseTest {
    @TempDir
    private Path folder;

    @Test
    void everyShippedConceptIsFoundSomewhereOrSaysWhyItIsThere() throws IOException {
        Path shared = Shared.folderWith("corpus/conference-papers-5000.jsonl.gz");
        ScopeNotes notes = ScopeNotes.in(Path.of("ontology/concepts"));
        List<String> unexplained = VocabularyUse.of(VocabularyReader.shipped().vocabulary(), shared).unused().stream()
                .filter(concept -> !notes.has(concept)).map(Concept::prefLabel).toList();
        assertEquals(List.of(), unexplained);
    }

    @Test
    void aConceptIsUsedWhereATextOrAKeywordHasIt() throws IOException {
        // a paper on robots, the keyword "attention" without its cue -> the kernel is used nowhere, nor is "automaton"
        Vocabulary vocabulary = VocabularyReader.read(Files.writeString(folder.resolve("v.ttl"), """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX pg: <https://w3id.org/papergraph/ns#>
            <http://a.org/robot> a skos:Concept ; skos:prefLabel "robot"@en ; skos:altLabel "automaton"@en .
            <http://a.org/attention> a skos:Concept ; skos:prefLabel "attention"@en ; pg:requiredCue "_ head" .
            <http://a.org/kernel> a skos:Concept ; skos:prefLabel "kernel"@en .
            """)).vocabulary();
        write("corpus/papers.jsonl", "{\"id\": \"1\", \"title\": \"Robots\", \"abstract\": \"They pay attention.\"}\n");
        write("papers/daily-papers.txt", "{\"id\": \"2\", \"title\": \"Nothing\", \"abstract\": \"Of it.\"}\n");
        write("vocabularies/author-keywords.tsv", "papers\tkeyword\n3\tAttention\n");

        VocabularyUse use = VocabularyUse.of(vocabulary, folder);

        assertEquals(List.of("kernel"), use.unused().stream().map(Concept::prefLabel).toList());
        Concept robot = vocabulary.concept("http://a.org/robot").orElseThrow();
        assertEquals(1, use.finds(robot));
        assertEquals(List.of("automaton"), use.unusedLabels(robot).stream().map(Label::text).toList());
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }
}
