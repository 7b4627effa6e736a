package org.papergraph.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.concept.Concept;
import org.papergraph.concept.SenseGuard;
import org.papergraph.concept.Vocabulary;
import org.papergraph.corpus.Paper;

class CoveredTermsTest {
    private static final CoveredTerms COVERED = CoveredTerms.of(Vocabulary.of(List.of(new Concept("urn:concept:dl",
            "deep learning", List.of("CLIP"), List.of(), Optional.empty(), List.of(), List.of(), List.of(),
            Optional.empty(), SenseGuard.NONE)), List.of()));

    @Test
    void aLabelWithWordsOfProseAtLargeIsCovered() {
        assertTrue(COVERED.contains("Deep-Learning methods"));
        assertTrue(COVERED.contains("novel deep learning"));
        assertFalse(COVERED.contains("deep learning compiler"));
        assertFalse(COVERED.contains("clip loss"));
        assertFalse(COVERED.contains("learning"));
    }

    @Test
    void wordingsOfOneTermHaveOneCore() {
        assertEquals(CoveredTerms.core("label propagation"), CoveredTerms.core("Label-propagation algorithms"));
        assertEquals("pathlengthpath", CoveredTerms.core("path lengths of paths").replace("of", ""));
        assertNotEquals(CoveredTerms.core("label propagation"), CoveredTerms.core("label smoothing"));
        assertEquals("", CoveredTerms.core("proposed method"));
    }

    @Test
    void aPieceOfALongerTermAlwaysHasTheSameNeighbour() {
        // "minimally invasive surgery" in three papers -> "invasive surgery" is a piece of it, the whole is none
        List<Paper> papers = List.of("We use minimally invasive surgery.", "A minimally invasive surgery on data.",
                "With minimally invasive surgery, errors fall.").stream().map(text -> Paper.of("p", "", text)).toList();
        assertTrue(TermPlace.areOfPiece(places(papers, "invasive surgery")));
        assertFalse(TermPlace.areOfPiece(places(papers, "minimally invasive surgeries")));
        assertFalse(TermPlace.areOfPiece(places(papers.subList(0, 2), "invasive surgery")));
    }

    @Test
    void aPieceBeforeAnAndOrOfIsFoundToo() {
        List<Paper> papers = List.of("The alternating direction method of multipliers.",
                "An alternating direction method of multipliers helps.",
                "We use the alternating direction method of multipliers.").stream()
                .map(text -> Paper.of("p", "", text)).toList();
        assertTrue(TermPlace.areOfPiece(places(papers, "alternating direction method")));
    }

    private static List<TermPlace> places(List<Paper> papers, String term) {
        return papers.stream().flatMap(paper -> TermPlace.first(paper, term).stream()).toList();
    }
}
