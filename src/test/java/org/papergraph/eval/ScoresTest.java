package org.papergraph.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ScoresTest {
    @Test
    void f1IsTheHarmonicMean() {
        // 1/2 and 1/4 -> 2 * 0.125 / 0.75 = 1/3, not their mean of 3/8
        assertEquals(1 / 3.0, new Scores(new Share(1, 2), new Share(1, 4)).f1().orElseThrow(), 1e-12);
    }

    @Test
    void f1OfNothingRightIsZero() {
        // 0/2 and 0/4 -> 0, not a division by zero
        assertEquals(OptionalDouble.of(0), new Scores(new Share(0, 2), new Share(0, 4)).f1());
    }

    @Test
    void nothingFoundHasNoPrecision() {
        // 0/0 -> no number, and so no F1
        Scores scores = new Scores(new Share(0, 0), new Share(0, 4));
        assertEquals(OptionalDouble.empty(), scores.precision().value());
        assertEquals(OptionalDouble.empty(), scores.f1());
    }

    @Test
    void aPartIsNoMoreThanItsWhole() {
        // 3/2 -> refused
        assertThrows(IllegalArgumentException.class, () -> new Share(3, 2));
    }
}
