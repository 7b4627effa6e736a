package org.papergraph.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordTableTest {
    private static final WordTable WORDS = WordTable.shipped();

    @Test
    void aWordOfManyPapersIsLessRareThanOneOfFew() {
        assertTrue(WORDS.rarity("model") < WORDS.rarity("spike"));
        assertTrue(WORDS.rarity("spike") < WORDS.rarity("xyzzyon"));
        assertEquals(1, WORDS.rarity("xyzzyon"));
    }

    @Test
    void rolesAreCountedAndElseToldByTheEnding() {
        assertEquals(WordRole.VERB, WORDS.role("propose"));
        assertEquals(WordRole.NOUN_OR_VERB, WORDS.role("design"));
        assertEquals(WordRole.OUTSIDE, WORDS.role("the"));
        assertEquals(WordRole.MODIFIER, WORDS.role("xyzzyous"));
        assertEquals(WordRole.NOUN, WORDS.role("xyzzyment"));
        assertEquals(WordRole.PARTICIPLE, WORDS.role("xyzzied"));
    }

    @Test
    void aNameIsMostlyWrittenWithACapital() {
        assertFalse(WORDS.isPlain("markov"));
        assertTrue(WORDS.isPlain("kernel"));
        assertFalse(WORDS.isPlain("xyzzyon"));
    }
}
