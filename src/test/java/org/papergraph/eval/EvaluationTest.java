package org.papergraph.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.concept.Concept;
import org.papergraph.concept.SenseGuard;
import org.papergraph.concept.Vocabulary;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.AnnotationWriter;
import org.papergraph.detect.Detector;
import org.papergraph.detect.Rule;

class EvaluationTest {
    private static final Detector DETECTOR = Detector.of(Vocabulary.of(
            List.of(concept("optical flow", "OF"), concept("brain activity"), concept("video encoder")), List.of()));
    private static final String GOLD = """
        {"id": "p1", "title": "Optical flow", "abstract": "Optical flow of the brain activity in a 🧠.", \
        "core": [{"concept": "optical flow", "alt": [], "surface": ["Optical flow"], "salience": 3}], \
        "optional": [], "introduces": [], "abbreviations": [], "urls": [], "traps": []}
        """;

    @TempDir
    private Path folder;

    @Test
    void theDetectorIsScoredWithItsRules() throws IOException {
        // "optical flow" right, "brain activity" wrong, both by their preferred labels -> 1/2
        Evaluation evaluation = Evaluation.of(gold(), DETECTOR);

        assertEquals(1, evaluation.rows());
        assertEquals(List.of(new RuleShare(Rule.PREFERRED_LABEL, new Share(1, 2))), evaluation.details().rules());
        assertEquals(List.of(new Wrong("p1", "concepts", "brain activity", "brain activity", "preferred-label")),
                evaluation.details().wrongs());
    }

    @Test
    void aWrittenFileScoresAsTheDetectorThatWroteIt() throws IOException {
        // detector -> annotate output -> the same measures
        Path written = folder.resolve("found.jsonl");
        JsonRow row = JsonRow.read(gold()).getFirst();
        try (OutputStream bytes = Files.newOutputStream(written);
                AnnotationWriter writer = AnnotationWriter.to(bytes)) {
            writer.write(DETECTOR.annotate(Paper.of("p1", row.text("title"), row.text("abstract"))));
        }

        assertEquals(Evaluation.of(gold(), DETECTOR).measures(), Evaluation.of(gold(), written).measures());
    }

    @Test
    void theTableHasOneAlignedLineForEachMeasure() throws IOException {
        // gold line, header, then the measures; F1 of 1/2 and 1/1 is 66.7
        Evaluation evaluation = Evaluation.of(gold(), DETECTOR);
        List<String> table = evaluation.table();

        assertEquals("", table.get(2 + evaluation.measures().size()));
        assertTrue(table.get(2).matches("concepts, optional ones right \\(micro\\) +50\\.0 +100\\.0 +66\\.7 +"
                + "right 1/2, found 1/1 +F1 90\\.0 between the two annotators"), table.get(2));
        assertEquals(table.get(1).indexOf("recall"), table.get(2).indexOf("100.0"));
    }

    @Test
    void detailsAreSectionsWithTheirSize() throws IOException {
        // rules, concepts, wrong ones; nothing was missed, so there is no such section
        List<String> lines = Evaluation.of(gold(), DETECTOR).detailLines();

        assertTrue(lines.contains("Rules (1)"), lines.toString());
        assertTrue(lines.contains("Wrong (1)"), lines.toString());
        assertFalse(lines.toString().contains("Missed ("), lines.toString());
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        // {"id": "1"} is no gold -> an error that names the known kinds
        Path file = Files.writeString(folder.resolve("other.jsonl"), "{\"id\": \"1\"}\n");
        assertTrue(assertThrows(GoldException.class, () -> Evaluation.of(file, DETECTOR)).getMessage()
                .contains("concepts of papers"));
    }

    @ParameterizedTest
    @CsvSource({"daily-papers-dev.jsonl, 31", "med1250-dev.jsonl.gz, 625", "acronym-ai-2021-dev.jsonl.gz, 1717",
            "inspec-dev.jsonl.gz, 500", "scierc-dev.jsonl.gz, 50", "scienceie-train.jsonl.gz, 350",
            "scirex-heads-dev.jsonl.gz, 145"})
    void everySharedGoldIsRead(String name, int rows) {
        // ../shared/gold/NAME -> all of its rows, scored against something
        Path shared = Path.of(Optional.ofNullable(System.getenv("PAPERGRAPH_SHARED")).orElse("../shared"));
        Path gold = shared.resolve("gold").resolve(name);
        Assumptions.assumeTrue(Files.exists(gold), "no gold at " + gold.toAbsolutePath());
        Evaluation evaluation = Evaluation.of(gold, DETECTOR);

        assertEquals(rows, evaluation.rows());
        assertTrue(evaluation.measures().getFirst().recall().isPresent(), evaluation.table().toString());
    }

    private Path gold() throws IOException {
        return Files.writeString(folder.resolve("gold.jsonl"), GOLD);
    }

    private static Concept concept(String prefLabel, String... altLabels) {
        return new Concept("https://example.org/" + prefLabel.replace(' ', '-'), prefLabel, List.of(altLabels),
                List.of(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), SenseGuard.NONE);
    }
}
