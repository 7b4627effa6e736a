package org.papergraph.eval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.papergraph.concept.VocabularyReader;
import org.papergraph.detect.Detector;

/** The floor is a little below what was measured on this same file, on which the weights were tuned. */
class KeyPhraseGoldTest {
    private static final double FLOOR = 0.33;

    @Test
    void theMostSalientConceptsAndCandidatesAreKeyPhrases() {
        Path gold = Path.of(Optional.ofNullable(System.getenv("PAPERGRAPH_SHARED")).orElse("../shared"), "gold",
                "inspec-dev.jsonl.gz");
        Assumptions.assumeTrue(Files.exists(gold), "no gold file " + gold);

        Evaluation evaluation = Evaluation.of(gold, Detector.of(VocabularyReader.shipped().vocabulary()));

        evaluation.table().forEach(System.out::println);
        double f1 = evaluation.measures().getFirst().f1().orElseThrow();
        assertTrue(f1 >= FLOOR, "F1@5 fell to " + f1);
    }
}
