package org.papergraph.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    private static final Confidence CONFIDENCE = new Confidence(0.5, List.of(1.0, -0.25, 0.0, -0.5, 2.0), 0.46);

    @Test
    void itIsTheLogisticFunctionOfTheWeightedFeatures() {
        // 0.5 + 1*1 - 0.25*2 - 0.5*1 + 2*0.25 = 1 -> 1/(1 + 1/e) = 0.731
        assertEquals(0.731, CONFIDENCE.of(new TagFeatures(1, 2, 1, 1, 0.25)));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertEquals(CONFIDENCE, Confidence.parse(CONFIDENCE.lines()));
    }

    @Test
    void aMissingWeightIsRefused() {
        List<String> lines = CONFIDENCE.lines().stream().filter(line -> !line.startsWith("narrower")).toList();
        assertThrows(IllegalArgumentException.class, () -> Confidence.parse(lines));
        assertThrows(IllegalArgumentException.class, () -> new Confidence(0, List.of(1.0), 0.5));
    }
}
