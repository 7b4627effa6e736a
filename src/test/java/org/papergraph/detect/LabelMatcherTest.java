package org.papergraph.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Folding;
import org.papergraph.concept.SenseGuard;
import org.papergraph.concept.Vocabulary;
import org.papergraph.corpus.Field;
import org.papergraph.detect.TokenizedText.Joint;

class LabelMatcherTest {
    private static final String[] WORDS = {"deep", "net", "auto", "encoder", "autoencoder", "deepnet", "nets"};
    private static final String[] GAPS = {" ", " ", " ", "-", "_", "$_{", ", ", ". Deep "};

    @Test
    void everyLabelIsFoundWhereverItStands() {
        // "deep net encoder" -> "deep net" and "net encoder", though they overlap
        assertEquals(Set.of("0-2 deep net", "1-3 net encoder"),
                matched(List.of("deep net", "net encoder"), "deep net encoder"));
    }

    @Test
    void noMatchCrossesACommaOrASentenceEnd() {
        // "deep, net. Deep net" -> only the last two words
        assertEquals(Set.of("2-4 deep net"), matched(List.of("deep net"), "deep, net. Deep net"));
    }

    @Test
    void hyphenSpaceAndClosedUpAreTheSame() {
        // label "auto-encoder" -> "autoencoder", "auto encoder", "auto-encoders"; label "autoencoder" likewise
        assertEquals(Set.of("0-1 auto-encoder", "2-4 auto-encoder", "5-7 auto-encoder"),
                matched(List.of("auto-encoder"), "autoencoder; auto encoder; auto-encoders".replace(";", " x")));
        assertEquals(Set.of("0-1 autoencoder", "2-4 autoencoder"),
                matched(List.of("autoencoder"), "Autoencoders and auto-encoders"));
    }

    @Test
    void randomTextsMatchAsByBruteForce() {
        for (long seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            List<String> labels = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                labels.add(phrase(random, 1 + random.nextInt(3), new String[]{" ", "-"}));
            }
            String text = phrase(random, 1 + random.nextInt(12), GAPS);
            assertEquals(bruteForce(labels, text), matched(labels, text),
                    "labels " + labels + ", text \"" + text + "\", seed " + seed);
        }
    }

    private static String phrase(Random random, int words, String[] gaps) {
        StringBuilder phrase = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
        for (int i = 1; i < words; i++) {
            phrase.append(gaps[random.nextInt(gaps.length)]).append(WORDS[random.nextInt(WORDS.length)]);
        }
        return phrase.toString();
    }

    private static Set<String> matched(List<String> labels, String text) {
        List<Concept> concepts = new ArrayList<>();
        for (String label : labels) {
            concepts.add(new Concept("urn:concept:" + concepts.size(), label, List.of(), List.of(),
                    Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(),
                    SenseGuard.NONE));
        }
        Set<String> found = new TreeSet<>();
        LabelIndex index = LabelIndex.of(Vocabulary.of(concepts, List.of()));
        new LabelMatcher(index).match(Tokenizer.tokenize(Field.ABSTRACT, text)).forEach(
                match -> found.add(match.first() + "-" + match.end() + " " + match.entry().label().text()));
        return found;
    }

    /** Every range of tokens in every reading, against every spelling of every label. */
    private static Set<String> bruteForce(List<String> labels, String text) {
        TokenizedText tokens = Tokenizer.tokenize(Field.ABSTRACT, text);
        Set<String> found = new TreeSet<>();
        for (int first = 0; first < tokens.size(); first++) {
            for (int end = first + 1; end <= tokens.size()
                    && !(end - 1 > first && tokens.startsPhrase(end - 1)); end++) {
                for (List<String> reading : readings(tokens, first, end)) {
                    for (String label : labels) {
                        if (spellings(label).contains(reading)) {
                            found.add(first + "-" + end + " " + label);
                        }
                    }
                }
            }
        }
        return found;
    }

    /** The words of a range; two that a hyphen or an index joins may also be read as one. */
    private static List<List<String>> readings(TokenizedText tokens, int first, int end) {
        if (first == end) {
            return List.of(List.of());
        }
        List<List<String>> readings = new ArrayList<>();
        for (List<String> rest : readings(tokens, first + 1, end)) {
            readings.add(prepend(tokens.form(first), rest));
        }
        if (first + 1 < end && (tokens.joint(first + 1) == Joint.HYPHEN
                || tokens.joint(first + 1) == Joint.INDEX)) {
            for (List<String> rest : readings(tokens, first + 2, end)) {
                readings.add(prepend(tokens.form(first) + tokens.form(first + 1), rest));
            }
        }
        return readings;
    }

    /** A label's words; one pair closed up where it has two words or a hyphen. */
    private static Set<List<String>> spellings(String label) {
        List<String> words = Folding.words(label);
        Set<List<String>> spellings = new HashSet<>(Set.of(words));
        for (int i = 0; i + 1 < words.size() && (words.size() == 2 || label.contains("-")); i++) {
            List<String> closed = new ArrayList<>(words);
            closed.set(i, words.get(i) + closed.remove(i + 1));
            spellings.add(closed);
        }
        return spellings;
    }

    private static List<String> prepend(String word, List<String> rest) {
        List<String> all = new ArrayList<>(List.of(word));
        all.addAll(rest);
        return all;
    }
}
