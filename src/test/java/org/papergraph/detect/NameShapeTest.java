package org.papergraph.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.corpus.Field;

class NameShapeTest {
    @ParameterizedTest
    @CsvSource({"fast, PLAIN", "word-level, PLAIN", "2.0, NUMBER", "Fast, CAPITALISED", "Cross-Modal, CAPITALISED",
            "GAN-based, CAPITALISED", "SCOP, ACRONYM", "GANs, ACRONYM", "3D, ACRONYM", "BrainDiVE, COINED",
            "pLSTM, COINED", "MP-SAE, COINED", "Du-IN, COINED", "V-Net, COINED", "Brain3D, COINED", "word2vec, COINED",
            "T^2PO, COINED", "GPT-4, COINED"})
    void lettersTellNamesFromWords(String word, NameShape shape) {
        TokenizedText text = Tokenizer.tokenize(Field.ABSTRACT, word);
        assertEquals(text.size(), NameShape.wordEnd(text, 0, text.size()));
        assertEquals(shape, NameShape.of(text, 0, text.size()));
    }
}
