package org.papergraph.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.concept.Concept;
import org.papergraph.concept.SenseGuard;
import org.papergraph.concept.Vocabulary;
import org.papergraph.concept.VocabularyReader;
import org.papergraph.corpus.Paper;

/**
 * Every guard of the shipped vocabulary is held against the sentences that come with it. A label that passes its guard
 * and is then covered by a longer label of another concept has shown what it had to.
 */
class SenseGuardExamplesTest {
    @Test
    void everyExampleIsTaggedAndNoCounterExampleIs() {
        Vocabulary vocabulary = VocabularyReader.shipped().vocabulary();
        Detector detector = Detector.of(vocabulary);
        List<String> faults = new ArrayList<>();
        for (Concept concept : vocabulary.concepts()) {
            SenseGuard guard = concept.guard();
            guard.examples().stream().filter(sentence -> !passes(detector, sentence, concept, true))
                    .forEach(sentence -> faults.add(concept.prefLabel() + " is not found in: " + sentence));
            guard.counterExamples().stream().filter(sentence -> passes(detector, sentence, concept, false))
                    .forEach(sentence -> faults.add(concept.prefLabel() + " is found in: " + sentence));
        }
        assertEquals(List.of(), faults);
    }

    private static boolean passes(Detector detector, String sentence, Concept concept, boolean covered) {
        return detector.explain(Paper.of("example", "", sentence)).stream()
                .filter(sighting -> sighting.concept().iri().equals(concept.iri()))
                .anyMatch(sighting -> sighting.accepted() || covered && sighting.verdict() instanceof Verdict.Covered);
    }
}
