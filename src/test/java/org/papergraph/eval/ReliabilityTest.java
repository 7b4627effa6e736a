package org.papergraph.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.eval.Reliability.Outcome;

class ReliabilityTest {
    @Test
    void aTenthHasTheMeanPredictionAndTheShareOfRightOnes() {
        // 0.80 right, 0.85 right, 0.89 wrong -> one tenth: predicted 0.847, observed 2/3
        Reliability reliability = Reliability
                .of(List.of(new Outcome(0.80, true), new Outcome(0.85, true), new Outcome(0.89, false)));

        assertEquals(1, reliability.tenths().size());
        Reliability.Tenth tenth = reliability.tenths().getFirst();
        assertEquals("0.8-0.9", tenth.range());
        assertEquals(new Share(2, 3), tenth.observed());
        assertEquals(2.54 / 3, tenth.predicted(), 1e-12);
        assertEquals(2.54 / 3 - 2.0 / 3, tenth.difference(), 1e-12);
    }

    @Test
    void aBoundaryBelongsToTheTenthAboveItAndOneToTheLast() {
        // 0, 0.1, 0.3, 0.6, 0.7, 1 -> tenths 0, 1, 3, 6, 7, 9, though 0.3 and 0.7 are not exact in binary
        List<Outcome> outcomes = List.of(new Outcome(0, true), new Outcome(0.1, true), new Outcome(0.3, true),
                new Outcome(0.6, true), new Outcome(0.7, true), new Outcome(1, true));
        assertEquals(List.of(0, 1, 3, 6, 7, 9),
                Reliability.of(outcomes).tenths().stream().map(Reliability.Tenth::number).toList());
    }

    @Test
    void theWorstTenthHasEnoughTags() {
        // 29 tags of 0.25, none right; 30 of 0.75, 27 right (0.15 off); 40 of 0.95, all right (0.05 off) -> 0.7-0.8
        List<Outcome> outcomes = new ArrayList<>(tags(29, 0.25, 0));
        outcomes.addAll(tags(30, 0.75, 27));
        outcomes.addAll(tags(40, 0.95, 40));
        Reliability reliability = Reliability.of(outcomes);

        assertEquals(7, reliability.worst().orElseThrow().number());
        assertEquals("0.150 in 0.7-0.8 (30 tags)", reliability.measure().counts());
    }

    @Test
    void withFewTagsThereIsNoWorstTenth() {
        assertEquals(Optional.empty(), Reliability.of(tags(29, 0.5, 0)).worst());
        assertEquals("no tenth has as many", Reliability.NONE.measure().counts());
    }

    private static List<Outcome> tags(int count, double confidence, int right) {
        List<Outcome> tags = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tags.add(new Outcome(confidence, i < right));
        }
        return tags;
    }
}
