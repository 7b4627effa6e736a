package org.papergraph.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CueTest {
    @Test
    void theUnderscoreIsTheMention() {
        // "pay* _ to" -> one word before, one behind
        Cue cue = Cue.parse("pay* _ to");
        assertTrue(cue.anchored());
        assertTrue(cue.before().getFirst().matches("paying"));
        assertEquals("to", cue.after().getFirst().form());
    }

    @Test
    void withoutItTheWordsMayStandAnywhere() {
        assertFalse(Cue.parse("attention head").anchored());
        assertEquals(2, Cue.parse("attention head").anywhere().size());
    }

    @Test
    void theMentionMayHaveAPartOfSpeech() {
        // "we {verb}" -> one word before, a verb; "{verb}" alone says enough
        assertEquals(Optional.of(Cue.PartOfSpeech.VERB), Cue.parse("we {verb}").role());
        assertEquals(1, Cue.parse("we {verb}").before().size());
        assertTrue(Cue.parse("{noun}").anchored());
        assertEquals(Optional.empty(), Cue.parse("we _").role());
        assertThrows(IllegalArgumentException.class, () -> Cue.parse("we {adverb}"));
        assertThrows(IllegalArgumentException.class, () -> Cue.parse("_ {verb}"));
    }

    @Test
    void aCueWithoutWordsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Cue.parse("_"));
        assertThrows(IllegalArgumentException.class, () -> Cue.parse("_ of _"));
        assertThrows(IllegalArgumentException.class, () -> Cue.parse(" "));
    }
}
