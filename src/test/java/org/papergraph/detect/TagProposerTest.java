package org.papergraph.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.concept.Concept;
import org.papergraph.concept.SenseGuard;
import org.papergraph.concept.Vocabulary;
import org.papergraph.corpus.Paper;

class TagProposerTest {
    /** Above thirty others, and called by a word that every other paper has. */
    private static final Concept LEARNING = concept("machine learning", List.of("learning"), List.of(), List.of());
    private static final Concept AUTOENCODER = concept("sparse autoencoder", List.of(), List.of(LEARNING.iri()),
            List.of("urn:concept:dictionary atom"));
    private static final Concept ATOM = concept("dictionary atom", List.of(), List.of(), List.of());
    private static final Detector DETECTOR = Detector.of(vocabulary());
    private static final String FILLER = "We say much before that. ".repeat(20);

    @Test
    void whatIsTooDoubtfulIsACandidateInsteadOfATag() {
        // "learning", once, late, an alternative label of a very broad concept -> no tag, but a candidate as it is proposed
        Paper paper = paper(FILLER + "It helps the learning of others.");
        TagProposal proposal = proposal(paper, LEARNING);
        AnnotatedPaper annotated = DETECTOR.annotate(paper);

        assertFalse(proposal.isSure(), proposal.toString());
        assertEquals(List.of(), annotated.tags());
        Candidate candidate = annotated.candidates().stream().filter(each -> each.term().equals("learning")).findFirst()
                .orElseThrow();
        assertEquals(proposal.tag().confidence(), candidate.confidence());
        assertEquals(proposal.tag().mentions(), candidate.mentions());
    }

    @Test
    void aSureTagIsNoCandidate() {
        AnnotatedPaper annotated = DETECTOR.annotate(paper("Sparse autoencoders are trained."));
        assertEquals(List.of(AUTOENCODER), annotated.tags().stream().map(Tag::concept).toList());
        assertEquals(List.of(), annotated.candidates());
    }

    @Test
    void candidatesStayAtTenAndInOrder() {
        // eleven terms and a doubtful tag -> ten, the doubtful one among them, best first by salience, none twice
        StringBuilder text = new StringBuilder(FILLER + "It helps the learning of others.");
        List.of("cable", "dendrite", "axon", "soma", "synapse", "spine", "vesicle", "glia", "myelin", "spindle",
                "nerve")
                .forEach(word -> text.append(" There is ").append(word).append(" zebra theory."));
        List<Candidate> candidates = DETECTOR.annotate(paper(text.toString())).candidates();

        assertEquals(10, candidates.size());
        assertTrue(candidates.stream().anyMatch(each -> each.term().equals("learning")));
        assertEquals(10, candidates.stream().map(Candidate::term).distinct().count());
        assertEquals(candidates.stream().map(Candidate::salience).sorted((one, other) -> other.compareTo(one)).toList(),
                candidates.stream().map(Candidate::salience).toList());
    }

    @Test
    void theFeaturesSayWhatTheyMean() {
        // preferred label, thirty narrower concepts and the autoencoder below -> log2(32); no word of it is a rare one
        TagFeatures broad = proposal(paper("Machine learning of a dictionary atom and a sparse autoencoder."), LEARNING)
                .features();
        assertEquals(5, broad.narrower(), 1e-9);
        assertEquals(0, broad.otherLabel());
        assertEquals(0, broad.linked());
        TagFeatures alternative = proposal(paper("The learning of it."), LEARNING).features();
        assertEquals(1, alternative.otherLabel());
        assertTrue(alternative.rarity() < broad.rarity());
    }

    @Test
    void aConceptIsLinkedToABroaderOneAndBothWaysToARelatedOne() {
        // the autoencoder has broader machine learning and related dictionary atom, which says nothing of it
        assertEquals(1, proposal(paper("A sparse autoencoder for machine learning."), AUTOENCODER).features().linked());
        assertEquals(1, proposal(paper("A dictionary atom of a sparse autoencoder."), ATOM).features().linked());
        assertEquals(0, proposal(paper("A dictionary atom for machine learning."), ATOM).features().linked());
    }

    @Test
    void theRulesThatHadAPartAreKnown() {
        assertEquals(Set.of(Rule.PREFERRED_LABEL, Rule.ALTERNATIVE_LABEL),
                proposal(paper("Machine learning is learning."), LEARNING).rules());
    }

    private static TagProposal proposal(Paper paper, Concept concept) {
        return DETECTOR.proposals(paper).stream().filter(each -> each.tag().concept().equals(concept)).findFirst()
                .orElseThrow();
    }

    private static Paper paper(String text) {
        return Paper.of("p", "", text);
    }

    private static Vocabulary vocabulary() {
        List<Concept> concepts = new ArrayList<>(List.of(LEARNING, AUTOENCODER, ATOM));
        for (int i = 0; i < 30; i++) {
            concepts.add(concept("kind " + i, List.of(), List.of(LEARNING.iri()), List.of()));
        }
        return Vocabulary.of(concepts, List.of());
    }

    private static Concept concept(String prefLabel, List<String> altLabels, List<String> broader,
            List<String> related) {
        return new Concept("urn:concept:" + prefLabel, prefLabel, altLabels, List.of(), Optional.empty(), broader,
                related, List.of(), Optional.empty(), SenseGuard.NONE);
    }
}
