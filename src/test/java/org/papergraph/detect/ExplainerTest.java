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
import org.papergraph.corpus.Field;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.Evidence.ShortFormDefinition;

class ExplainerTest {
    private static final Concept AUTOENCODER = concept("autoencoder", List.of(), List.of(), SenseGuard.NONE);
    private static final Concept SPARSE = concept("sparse autoencoder", List.of("SAE"), List.of(AUTOENCODER.iri()),
            SenseGuard.NONE);
    private static final Concept ATTENTION = concept("attention mechanism", List.of("attention"), List.of(),
            new SenseGuard(List.of("attention"), List.of(Cue.parse("_ head"), Cue.parse("transformer*")),
                    List.of(Cue.parse("pay* _")), List.of(), List.of()));
    private static final Explainer EXPLAINER = Explainer
            .of(Vocabulary.of(List.of(AUTOENCODER, SPARSE, ATTENTION), List.of()));

    @Test
    void theCueThatLetALabelInIsNamedWithItsWords() {
        // "Transformers ... attention" -> the cue transformer*, met by "Transformers" in the title
        Explanation story = explain("Transformers at work", "They use attention.", ATTENTION);
        MetCue cue = story.evidence().getFirst().sighting().verdict() instanceof Verdict.Accepted accepted
                ? accepted.cue().orElseThrow()
                : null;
        assertEquals("transformer*", cue.cue().pattern());
        assertEquals(new Span(Field.TITLE, 0, 12), cue.span());
        assertTrue(story.tag().isPresent());
    }

    @Test
    void aMissingCueComesWithTheCuesThatWereWanted() {
        Verdict verdict = only(explain("", "This has drawn attention.", ATTENTION)).sighting().verdict();
        assertEquals(new Verdict.CueMissing(ATTENTION.guard().required()), verdict);
    }

    @Test
    void aForbiddingCueComesWithTheWordsThatMeetIt() {
        // "paying attention" -> pay* _, on "paying attention"
        Verdict verdict = only(explain("", "Paying attention heads the list.", ATTENTION)).sighting().verdict();
        assertEquals(new Verdict.CueForbids(new MetCue(Cue.parse("pay* _"),
                new Span(Field.ABSTRACT, 0, 16))), verdict);
    }

    @Test
    void anAbbreviationComesWithTheSentenceThatDefinesIt() {
        // SPAE is in no vocabulary; the second sentence uses it, the first defines it
        Explanation story = explain("", "We train sparse autoencoders (SPAEs). Each SPAE is small.", SPARSE);
        assertEquals(
                new ShortFormDefinition("SPAEs", "sparse autoencoders", "We train sparse autoencoders (SPAEs)."),
                story.evidence().getLast().definition().orElseThrow());
        assertEquals("Each SPAE is small.", story.evidence().getLast().sentence());
    }

    @Test
    void whatALongerLabelCoversSaysOfWhichConcept() {
        // autoencoder, in a paper on sparse autoencoders -> covered, and the narrower concept is tagged
        Explanation story = explain("Sparse autoencoders", "", AUTOENCODER);
        assertEquals(new Verdict.Covered(SPARSE.labels().getFirst(), SPARSE), only(story).sighting().verdict());
        assertEquals(Optional.empty(), story.tag());
        assertEquals(List.of(SPARSE), story.narrower());
        assertEquals(List.of(), story.nearest());
    }

    @Test
    void theNearestTextSaysWhatKeepsItOut() {
        assertEquals(List.of("sparse coding lacks [autoencoder]"), nearest("We study sparse coding.", SPARSE));
        assertEquals(List.of("sparse, autoencoder has a mark between"), nearest("Sparse, autoencoder-free.", SPARSE));
        assertEquals(List.of("autoencoder is sparse apart by 1"), nearest("The autoencoder is sparse.", SPARSE));
        assertEquals(List.of("autoencoders sparse in another order"), nearest("Autoencoders sparse.", SPARSE));
        assertEquals(List.of("autoenccoder spelled otherwise"), nearest("An autoenccoder.", AUTOENCODER));
        assertEquals(List.of("auto encoder spelled otherwise"), nearest("An auto encoder.", AUTOENCODER));
        assertEquals(List.of(), nearest("A study of shrimp. A neural model of it.", SPARSE));
    }

    @Test
    void theNearestTextSaysAsWhatItIsTagged() {
        // "autoencoders" is nearest to sparse autoencoder, and a concept of its own
        NearText near = explain("", "We train autoencoders.", SPARSE).nearest().getFirst();
        assertEquals(Optional.of(AUTOENCODER), near.tagged());
        assertEquals(new Mention(Field.ABSTRACT, 9, 21, "autoencoders"), near.mention());
    }

    private static List<String> nearest(String text, Concept concept) {
        return explain("", text, concept).nearest().stream().map(near -> near.mention().text().toLowerCase()
                + switch (near.difference()) {
                    case Difference.MarkBetween mark -> " has a mark between";
                    case Difference.OtherOrder order -> " in another order";
                    case Difference.Apart apart -> " apart by " + apart.between();
                    case Difference.OtherSpelling spelling -> " spelled otherwise";
                    case Difference.Lacks lacks -> " lacks " + lacks.words();
                }).toList();
    }

    private static Evidence only(Explanation story) {
        assertEquals(1, story.evidence().size());
        return story.evidence().getFirst();
    }

    private static Explanation explain(String title, String text, Concept concept) {
        return EXPLAINER.explain(Paper.of("p", title, text), concept);
    }

    private static Concept concept(String prefLabel, List<String> altLabels, List<String> broader, SenseGuard guard) {
        return new Concept("urn:concept:" + prefLabel, prefLabel, altLabels, List.of(), Optional.empty(), broader,
                List.of(), List.of(), Optional.empty(), guard);
    }
}
