package org.papergraph.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.corpus.Field;
import org.papergraph.detect.LetterAlignment.Found;

class LetterAlignmentTest {
    @Test
    void initialsCostNothing() {
        // "the deep neural network" DNN -> deep neural network, 0
        TokenizedText text = text("the deep neural network");
        assertEquals(Optional.of(new Found(1, 4, 0, 3)), LetterAlignment.endingBefore(text, 0, 4, "dnn"));
    }

    @Test
    void theShorterOfEquallyCheapWordsIsTaken() {
        // "network of neural networks" NN -> neural networks, not network ... networks
        TokenizedText text = text("network of neural networks");
        assertEquals(2, LetterAlignment.endingBefore(text, 0, 4, "nn").orElseThrow().first());
    }

    @Test
    void lettersWithinWordsCostMoreThanInitialsAndCapitalsLess() {
        float within = cost("malondialdehyde", "mda");
        float capitals = cost("MalonDiAldehyde", "mda");
        assertTrue(0 < capitals && capitals < within, capitals + " " + within);
    }

    @Test
    void wordsLeftOverBehindAreSeenFromTheLastWordMet() {
        Found found = LetterAlignment.endingBefore(text("hidden markov chain"), 0, 3, "hm").orElseThrow();
        assertEquals(1, found.lastMet());
    }

    @Test
    void lettersThatAreNotThereAreNotFound() {
        assertTrue(LetterAlignment.endingBefore(text("deep neural network"), 0, 3, "xyz").isEmpty());
    }

    private static float cost(String words, String letters) {
        TokenizedText text = text(words);
        return LetterAlignment.endingBefore(text, 0, text.size(), letters).orElseThrow().cost();
    }

    private static TokenizedText text(String words) {
        return Tokenizer.tokenize(Field.ABSTRACT, words);
    }
}
