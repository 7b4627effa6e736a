package org.papergraph.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({"networks,network", "Matrices,matrix", "ROIs,ROI", "SAEs,SAE", "biases,bias", "losses,loss",
            "memories,memory", "analyses,analysis", "behaviour,behavior", "generalisation,generalization",
            "modelling,modeling", "centre,center", "fibres,fiber", "dialogue,dialog", "β,beta", "café,cafe",
            "hypotheses,hypothesis", "classes,class", "boxes,box", "GPUs,GPU", "movies,movie", "caches,cache",
            "automata,automaton", "organisational,organizational", "neighbourhoods,neighborhood",
            "haemodynamics,hemodynamics", "ξ,xi", "Σ,sigma", "ell,l", "ℓ,l", "ell1,L1", "ℓ₂,l2"})
    void twoSpellingsAreOneWord(String one, String other) {
        assertEquals(Folding.word(other), Folding.word(one));
    }

    @ParameterizedTest
    @CsvSource({"dynamics,dynamic", "physics,physic", "bias,bia", "loss,los", "news,new", "process,proces"})
    void aFinalSMayBelongToTheWord(String one, String other) {
        assertNotEquals(Folding.word(other), Folding.word(one));
    }

    @Test
    void aKeyIgnoresPunctuationAndCase() {
        assertEquals("fine tuning", Folding.key("Fine-Tuning"));
        assertEquals("broca s area", Folding.key("Broca's areas"));
    }
}
