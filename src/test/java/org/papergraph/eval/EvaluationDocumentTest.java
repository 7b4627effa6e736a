package org.papergraph.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.detect.Confidence;

class EvaluationDocumentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String FRAME = "Before.\n" + EvaluationDocument.BEGIN + "\nold\n" + EvaluationDocument.END
            + "\nAfter.\n";
    private static final Evaluation PAIRS = new Evaluation("abbreviation pairs", 625, 0,
            List.of(Measure.micro("pairs (micro)", new Scores(new Share(9, 10), new Share(9, 12)), "F1 89.4"),
                    Measure.recallOnly("long ones", new Share(1, 4), "")),
            Details.of());

    @Test
    void whatIsMeasuredIsReplacedAndTheRestIsKept() {
        // one gold file with two measures -> its name in the first row only, the score to beat beside it
        String document = EvaluationDocument.updated(FRAME,
                Map.of(Path.of("gold/med1250-dev.jsonl.gz"), PAIRS), Optional.empty(), DAY);

        assertEquals(
                """
                    Before.
                    %s
                    Measured on 2026-11-24, in percent.

                    | gold | texts | tuned on it | measure | precision | recall | F1 | counts | to beat |
                    | --- | --: | --- | --- | --: | --: | --: | --- | --- |
                    | `med1250-dev.jsonl.gz` | 625 | abbreviations | pairs (micro) | 90.0 | 75.0 | 81.8 | right 9/10, found 9/12 | F1 89.4 |
                    | | | | long ones | - | 25.0 | - | found 1/4 | |
                    %s
                    After.
                    """.formatted(
                        EvaluationDocument.BEGIN, EvaluationDocument.END),
                document);
    }

    @Test
    void writingTwiceIsWritingOnce() {
        Map<Path, Evaluation> evaluations = Map.of(Path.of("other.jsonl"), PAIRS);
        String once = EvaluationDocument.updated(FRAME, evaluations, Optional.empty(), DAY);
        assertEquals(once, EvaluationDocument.updated(once, evaluations, Optional.empty(), DAY));
    }

    @Test
    void aCalibrationShowsItsTables() {
        // 30 tags of 0.95, all right; F1 of 30/30 and 30/60 is 66.7 -> threshold 0.33
        Reliability reliability = Reliability.of(IntStream.range(0, 30)
                .mapToObj(i -> new Reliability.Outcome(0.95, true)).toList());
        Calibration calibration = new Calibration(new Confidence(0, List.of(0.0, 0.0, 0.0, 0.0, 0.0), 0.33),
                reliability,
                List.of(new Calibration.Level(0.05, new Scores(new Share(30, 30), new Share(30, 60)))));
        String document = EvaluationDocument.updated(FRAME, Map.of(), Optional.of(calibration), DAY);

        assertTrue(document.contains("| 0.9-1.0 | 30 | 0.950 | 1.000 | -0.050 |\n"), document);
        assertTrue(document.contains("0.050 in 0.9-1.0 (30 tags)"), document);
        assertTrue(document.contains("| 0.05 | 100.0 | 50.0 | 66.7 | right 30/30, found 30/60 |\n"), document);
        assertTrue(document.contains("half the best of these F1: 0.33."), document);
    }

    @Test
    void aDocumentWithoutItsCommentsIsRefused() {
        GoldException refused = assertThrows(GoldException.class,
                () -> EvaluationDocument.updated("Prose only.", Map.of(), Optional.empty(), DAY));
        assertTrue(refused.getMessage().contains(EvaluationDocument.BEGIN), refused.getMessage());
    }
}
