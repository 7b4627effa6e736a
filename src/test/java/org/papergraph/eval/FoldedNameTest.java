package org.papergraph.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class FoldedNameTest {
    @Test
    void caseHyphenPluralAndPunctuationMakeNoOtherName() {
        // "Sparse Auto-Encoders", "sparse auto encoder." -> one name
        assertEquals(FoldedName.of("Sparse Auto-Encoders"), FoldedName.of("sparse auto encoder."));
        assertEquals(FoldedName.of("SAEs"), FoldedName.of("SAE"));
        assertEquals(FoldedName.of("neural networks model"), FoldedName.of("neural network model"));
        assertEquals(FoldedName.of("Char-level_CNN"), FoldedName.of("char level CNNs"));
    }

    @Test
    void wordsThatOnlyEndInSKeepTheirDifference() {
        // "loss" is no plural; "fine-tuning" and "finetuning" are two spellings, not one
        assertEquals("loss", FoldedName.of("loss").form());
        assertNotEquals(FoldedName.of("fine-tuning"), FoldedName.of("finetuning"));
        assertNotEquals(FoldedName.of("stimuli"), FoldedName.of("stimulus"));
    }
}
