package org.papergraph.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.concept.Vocabulary;
import org.papergraph.concept.VocabularyReader;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.Confidence;
import org.papergraph.detect.Detector;
import org.papergraph.detect.TagFeatures;
import org.papergraph.eval.JudgedPaper.JudgedTag;

class CalibrationTest {
    private static final FoldedName RIGHT = FoldedName.of("right");
    private static final FoldedName WRONG = FoldedName.of("wrong");

    @TempDir
    private Path folder;

    @Test
    void confidenceFollowsWhatTellsRightFromWrong() {
        // forty papers with a rare label that is right and a common one that is wrong -> rare is surer
        Confidence confidence = Calibration.of(papers(40, false)).confidence();
        assertTrue(confidence.of(features(2)) > 0.7, confidence.toString());
        assertTrue(confidence.of(features(0)) < 0.3, confidence.toString());
    }

    @Test
    void aPartIsPredictedWithoutItself() {
        // every fifth paper, which is one of the five parts, has right and wrong the other way round: the others' weights
        // are surest, and what they are surest of is wrong there
        Calibration calibration = Calibration.of(papers(50, true));
        assertEquals(new Share(0, 10), calibration.crossValidated().tenths().getLast().observed());
    }

    @Test
    void theThresholdIsHalfTheBestF1() {
        // without the common labels, which a threshold leaves out, all is right: F1 1 -> 0.5
        Calibration calibration = Calibration.of(papers(20, false));
        assertEquals(0.5, calibration.confidence().threshold());
        assertEquals(new Share(20, 40), calibration.levels().getFirst().scores().precision());
        assertEquals(0, calibration.levels().getFirst().threshold());
    }

    @Test
    void goldWithoutConceptsOrWithFewPapersIsRefused() throws IOException {
        // key phrases are no concepts; one paper cannot be parted
        Detector detector = Detector.of(Vocabulary.of(List.of(), List.of()));
        Path phrases = Files.writeString(folder.resolve("phrases.jsonl"), "{\"id\": \"1\", \"uncontrolled\": []}\n");
        Path one = Files.writeString(folder.resolve("one.jsonl"),
                "{\"id\": \"1\", \"title\": \"\", \"abstract\": \"\", "
                        + "\"core\": [], \"optional\": [], \"introduces\": [], \"abbreviations\": [], \"urls\": [], \"traps\": []}\n");

        assertThrows(GoldException.class, () -> Calibration.of(List.of(phrases), detector));
        assertThrows(GoldException.class, () -> Calibration.of(List.of(one), detector));
    }

    /**
     * A small change of a vocabulary or a rule moves the weights a little, and need not wait for a new fit; what matters
     * is what the tags get.
     */
    @Test
    void theShippedWeightsAreWhatTheCommandWouldWrite() {
        Path shared = Path.of(Optional.ofNullable(System.getenv("PAPERGRAPH_SHARED")).orElse("../shared"));
        Path gold = shared.resolve("gold/daily-papers-dev.jsonl");
        Assumptions.assumeTrue(Files.exists(gold), "no gold at " + gold.toAbsolutePath());
        Detector detector = Detector.of(VocabularyReader.shipped().vocabulary());
        Confidence fitted = Calibration.of(List.of(gold), detector).confidence();
        List<JudgedPaper> papers = JsonRow.read(gold).stream()
                .map(row -> JudgedPaper.of(GoldPaper.of(row), detector)).toList();

        assertEquals(fitted.threshold(), Confidence.shipped().threshold(), 0.02);
        for (JudgedPaper paper : papers) {
            for (JudgedTag tag : paper.tags()) {
                assertEquals(fitted.of(tag.features()), Confidence.shipped().of(tag.features()), 0.03, () -> tag.names()
                        + " in " + paper.gold().paper().id() + ": run papergraph calibrate " + gold
                        + " --output src/main/resources/detect/confidence.tsv");
            }
        }
    }

    /** Papers with one core concept, "right"; with a twist, every fifth one has "wrong" instead. */
    private static List<JudgedPaper> papers(int count, boolean twist) {
        List<JudgedPaper> papers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean turned = twist && i % 5 == 0;
            GoldConcept core = new GoldConcept("c", Set.of(turned ? WRONG : RIGHT), List.of(), 3);
            GoldPaper gold = new GoldPaper(Paper.of("p" + i, "", ""), List.of(core), List.of(), Set.of(), Set.of(),
                    Set.of(), Set.of(), Set.of());
            papers.add(new JudgedPaper(gold, List.of(new JudgedTag(features(2), Set.of(RIGHT), !turned),
                    new JudgedTag(features(0), Set.of(WRONG), turned))));
        }
        return papers;
    }

    private static TagFeatures features(double rarity) {
        return new TagFeatures(0, 0, 0, 0, rarity);
    }
}
