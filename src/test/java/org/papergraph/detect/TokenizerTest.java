package org.papergraph.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.papergraph.corpus.Field;

class TokenizerTest {
    @Test
    void wordsKeepTheirPlaces() {
        // "A β-VAE, in 3D." -> A [0,1), β [2,3), VAE [4,7), in [9,11), 3D [12,14)
        TokenizedText text = tokenize("A β-VAE, in 3D.");
        assertEquals(List.of("A", "β", "VAE", "in", "3D"), words(text));
        assertEquals(4, text.start(2));
        assertEquals(7, text.end(2));
        assertEquals("beta", text.form(1));
    }

    @Test
    void sentencesEndAtFullStopsButNotAtAbbreviations() {
        // two sentences, though there are seven dots
        assertEquals(List.of(0, 2),
                sentenceStarts("It works. fMRI, e.g. of Smith et al. (2019), i.e. data, rose by 3.5 pts."));
    }

    @Test
    void aSentenceMayStartWithALowerCaseName() {
        assertEquals(List.of(0, 2), sentenceStarts("We win. pLSTM is new."));
    }

    @Test
    void initialsDoNotEndASentence() {
        assertEquals(List.of(0), sentenceStarts("The worm C. elegans and J. S. Bach."));
    }

    @Test
    void aWebAddressIsOneTokenWithoutForm() {
        // "see https://a.org/deep-learning." -> see, [link]
        TokenizedText text = tokenize("see https://a.org/deep-learning.");
        assertEquals(List.of("see", "https://a.org/deep-learning"), words(text));
        assertEquals("", text.form(1));
    }

    @Test
    void everyTokenIsTheSliceItNamesOnRandomText() {
        String alphabet = "ab Z9-.,;:()?!\n\u00e9\u03b2$\\_{}'\ud835\udd38\u05d0";
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            StringBuilder made = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                made.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            TokenizedText text = tokenize(made.toString());
            int last = 0;
            for (int i = 0; i < text.size(); i++) {
                assertTrue(text.start(i) >= last && text.end(i) > text.start(i), "seed " + seed);
                assertEquals(made.substring(text.start(i), text.end(i)), text.word(i), "seed " + seed);
                assertEquals(i, text.tokenAt(text.start(i)), "seed " + seed);
                last = text.end(i);
            }
        }
    }

    private static TokenizedText tokenize(String text) {
        return Tokenizer.tokenize(Field.ABSTRACT, text);
    }

    private static List<String> words(TokenizedText text) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            words.add(text.word(i));
        }
        return words;
    }

    private static List<Integer> sentenceStarts(String string) {
        TokenizedText text = tokenize(string);
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (text.sentenceStart(i) == i) {
                starts.add(i);
            }
        }
        return starts;
    }
}
