package org.papergraph.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.concept.Concept;
import org.papergraph.concept.SenseGuard;
import org.papergraph.concept.Vocabulary;
import org.papergraph.corpus.Paper;

class CandidateFinderTest {
    private static final Concept AUTOENCODER = new Concept("urn:concept:sae", "sparse autoencoder", List.of("SAE"),
            List.of(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), SenseGuard.NONE);
    private static final Detector DETECTOR = Detector.of(Vocabulary.of(List.of(AUTOENCODER), List.of()));

    @Test
    void aTermOfTheTitleComesFirst() {
        assertEquals("dendritic cable theory", terms("Dendritic Cable Theory",
                "Synaptic plasticity is modelled. We apply dendritic cable theory to it.").getFirst());
    }

    @Test
    void whatTheVocabularyCoversIsNoCandidate() {
        List<String> terms = terms("", "Sparse autoencoders and gated sparse autoencoders drive feature steering.");

        assertFalse(terms.contains("sparse autoencoders"));
        assertTrue(terms.containsAll(List.of("gated sparse autoencoders", "feature steering")));
    }

    @Test
    void spellingsOfOneTermAreOneCandidate() {
        // "Feature-Steering", "feature steering" -> one candidate with two mentions
        List<Candidate> candidates = candidates("Feature-Steering", "We want feature steering.");

        assertEquals(List.of("feature steering"), candidates.stream().map(Candidate::term).toList());
        assertEquals(List.of("Feature-Steering", "feature steering"),
                candidates.getFirst().mentions().stream().map(Mention::text).toList());
    }

    @Test
    void aShortFormIsAMentionOfItsLongForm() {
        List<Candidate> candidates = candidates("", "Dendritic cable theory (DCT) is old. We extend DCT here.");

        assertEquals(List.of("dendritic cable theory"), candidates.stream().map(Candidate::term).toList());
        assertEquals(List.of("Dendritic cable theory", "DCT", "DCT"),
                candidates.getFirst().mentions().stream().map(Mention::text).toList());
    }

    @Test
    void aLongFormWhoseShortFormTheVocabularyHasIsNoCandidate() {
        // "SAE" is the concept, though its long form here is no label of it
        assertEquals(List.of(), terms("", "Sparse autoencodings (SAEs) are old."));
    }

    @Test
    void aPartThatNeverStandsAloneIsNoCandidateBesideItsWhole() {
        assertEquals(List.of("dendritic cable theory"), terms("", "Dendritic cable theory."));
    }

    @Test
    void wordsOfProseAtLargeAreNoCandidates() {
        assertEquals(List.of(), terms("", "The proposed approach shows promising results in several experiments."));
    }

    @Test
    void whatCouldBeSaidInAnyFieldIsNoCandidate() {
        assertEquals(List.of(), terms("", "Experimental results on real-world datasets, with theoretical analyses and"
                + " low computation cost.").stream().filter(term -> !term.contains("computation")).toList());
        assertTrue(terms("", "We study long-range synchrony results.").contains("long-range synchrony results"));
    }

    @Test
    void aPieceOfAConceptIsNoCandidate() {
        // a concept over two noun phrases, "localization and mapping" -> neither of the two
        Concept slam = new Concept("urn:concept:slam", "simultaneous localization and mapping", List.of(), List.of(),
                Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), SenseGuard.NONE);
        Detector detector = Detector.of(Vocabulary.of(List.of(slam), List.of()));

        assertEquals(List.of(), detector
                .annotate(Paper.of("p", "", "We need simultaneous localization and mapping.")).candidates());
    }

    @Test
    void onlyNamesKeepTheirCapitals() {
        assertEquals(List.of("Markov kernel steering"), terms("Markov Kernel Steering", ""));
    }

    @Test
    void thereAreAtMostTenBestFirst() {
        String text = String.join("; ",
                IntStream.range(0, 26).mapToObj(i -> "zeta" + (char) ('a' + i) + "on lattice").toList());

        List<Candidate> candidates = candidates("", text);

        assertEquals(10, candidates.size());
        for (int i = 1; i < candidates.size(); i++) {
            assertTrue(candidates.get(i - 1).salience() >= candidates.get(i).salience());
        }
    }

    @Test
    void mentionsCountCodePoints() {
        // one sign outside the BMP before the term
        Mention mention = candidates("", "\uD835\uDC00, dendritic cable theory.").getFirst().mentions().getFirst();

        assertEquals(3, mention.start());
        assertEquals("dendritic cable theory", mention.text());
    }

    private static List<String> terms(String title, String text) {
        return candidates(title, text).stream().map(Candidate::term).toList();
    }

    private static List<Candidate> candidates(String title, String text) {
        return DETECTOR.annotate(Paper.of("p", title, text)).candidates();
    }
}
