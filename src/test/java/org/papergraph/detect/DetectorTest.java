package org.papergraph.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Cue;
import org.papergraph.concept.SenseGuard;
import org.papergraph.concept.Vocabulary;
import org.papergraph.corpus.Paper;

class DetectorTest {
    private static final SenseGuard ATTENTION_GUARD = new SenseGuard(List.of("attention"),
            List.of(Cue.parse("_ head"), Cue.parse("transformer*")),
            List.of(Cue.parse("pay* _"), Cue.parse("toddlers")),
            List.of(), List.of());
    private static final Concept SPARSE_AUTOENCODER = concept("sparse autoencoder", List.of("SAE"), SenseGuard.NONE);
    private static final Detector DETECTOR = Detector.of(Vocabulary.of(
            List.of(SPARSE_AUTOENCODER,
                    concept("autoencoder", List.of(), SenseGuard.NONE), concept("CLIP", List.of(), SenseGuard.NONE),
                    concept("attention mechanism", List.of("attention"), ATTENTION_GUARD)),
            List.of()));

    @Test
    void theLongestLabelCoversTheShorterOnes() {
        assertEquals(List.of("sparse autoencoder"), concepts("We train sparse autoencoders."));
        assertEquals(List.of("autoencoder", "sparse autoencoder"),
                concepts("An autoencoder, unlike a sparse autoencoder."));
    }

    @Test
    void aNameWithCapitalsIsNoPlainWord() {
        // "CLIP" the model, "clip" the verb
        assertEquals(List.of("CLIP"), concepts("We use CLIP features."));
        assertEquals(List.of(), concepts("We clip gradients."));
    }

    @Test
    void aGuardWantsItsCue() {
        assertEquals(List.of("attention mechanism"), concepts("Each attention head is ablated."));
        assertEquals(List.of("attention mechanism"), concepts("Its attention is sparse. A transformer learns it."));
        assertEquals(List.of(), concepts("This has drawn attention."));
    }

    @Test
    void aForbiddenCueBeatsARequiredOne() {
        assertEquals(List.of(), concepts("Paying attention heads the list."));
        assertEquals(List.of(), concepts("For toddlers the attention head rule fails."));
    }

    @Test
    void aForbiddenCueReachesOnlyItsOwnSentence() {
        assertEquals(List.of("attention mechanism"), concepts("We study toddlers. Each attention head is ablated."));
    }

    @Test
    void aCueMayAskForAPartOfSpeech() {
        // "focus" is a noun in "a focus of the lens" and a verb in "we focus", "to focus", "focus the beam"
        SenseGuard guard = new SenseGuard(List.of("focus"), List.of(), List.of(Cue.parse("{verb}")), List.of(),
                List.of());
        Detector detector = Detector.of(Vocabulary.of(List.of(concept("focus", List.of(), guard)), List.of()));
        assertEquals(1, detector.annotate(paper("A focus of the lens.")).tags().size());
        for (String verb : List.of("We focus light.", "It is hard to focus light.", "Robots focus the beam.")) {
            assertEquals(List.of(), detector.annotate(paper(verb)).tags(), verb);
        }
    }

    @Test
    void aShortFormStandsForTheLongFormThatThePaperGivesIt() {
        // SPAE is in no vocabulary; the paper defines it
        AnnotatedPaper paper = annotate("We use sparse autoencoders (SPAEs). Every SPAE is small.");
        assertEquals(List.of("sparse autoencoders", "SPAEs", "SPAE"),
                paper.tags().getFirst().mentions().stream().map(Mention::text).toList());
    }

    @Test
    void aShortFormThatThePaperRedefinesIsNotTheVocabularysConcept() {
        // SAE is a label of sparse autoencoder, and here a society
        assertEquals(List.of(), concepts("The Society of Automotive Engineers (SAE) agrees. SAE has levels."));
    }

    @Test
    void offsetsCountCodePoints() {
        // one character outside the BMP before the mention: 2 UTF-16 units, 1 code point
        Mention mention = annotate("\ud835\udd38 sparse autoencoder").tags().getFirst().mentions().getFirst();
        assertEquals(2, mention.start());
        assertEquals(20, mention.end());
        assertEquals("sparse autoencoder", mention.text());
    }

    @Test
    void aPaperWithoutTagsSaysWhy() {
        assertTrue(annotate("Nothing of that.").untagged().orElseThrow().contains("vocabulary"));
        assertEquals(Optional.empty(), annotate("A sparse autoencoder.").untagged());
    }

    @Test
    void whatDoesNotCountKeepsItsReason() {
        // CLIP/clip: the case; autoencoder in sparse autoencoder: covered
        List<Verdict> verdicts = DETECTOR.explain(paper("We clip a sparse autoencoder.")).stream()
                .map(Sighting::verdict).toList();
        assertEquals(List.of(new Verdict.WrongCase(), new Verdict.Accepted(),
                new Verdict.Covered(SPARSE_AUTOENCODER.labels().getFirst(), SPARSE_AUTOENCODER)), verdicts);
    }

    private static List<String> concepts(String text) {
        return annotate(text).tags().stream().map(tag -> tag.concept().prefLabel()).sorted().toList();
    }

    private static AnnotatedPaper annotate(String text) {
        return DETECTOR.annotate(paper(text));
    }

    private static Paper paper(String text) {
        return Paper.of("p", "", text);
    }

    private static Concept concept(String prefLabel, List<String> altLabels, SenseGuard guard) {
        return new Concept("urn:concept:" + prefLabel, prefLabel, altLabels, List.of(), Optional.empty(), List.of(),
                List.of(), List.of(), Optional.empty(), guard);
    }
}
