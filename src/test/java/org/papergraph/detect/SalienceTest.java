package org.papergraph.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.corpus.Field;
import org.papergraph.corpus.Paper;

class SalienceTest {
    private static final TokenizedPaper PAPER = TokenizedPaper
            .of(Paper.of("p", "Spiking networks", "Kernels are old. Kernels, spiking networks and, at last, spectra."));
    private static final Salience SALIENCE = new Salience(PAPER, NounPhrases.of(PAPER));

    @Test
    void whatTheTitleNamesComesBeforeWhatTheAbstractMentions() {
        assertTrue(concept("Spiking networks", "spiking networks") > concept("spiking networks"));
    }

    @Test
    void whatComesOftenComesBeforeWhatComesOnce() {
        // "Kernels" stands first and again; "spectra" once, at the end
        assertTrue(concept("Kernels", "Kernels") > concept("Kernels"));
        assertTrue(concept("Kernels") > concept("spectra"));
    }

    @Test
    void aPartOfALongerPhraseComesAfterAPhraseOfItsOwn() {
        assertTrue(concept("spiking networks") > concept("networks"));
    }

    @Test
    void aCandidateOfMoreTermhoodComesFirst() {
        List<Span> spans = List.of(span("spectra"));

        assertTrue(SALIENCE.ofCandidate(0.5, spans) > SALIENCE.ofCandidate(-0.5, spans));
    }

    @Test
    void logOddsBecomeThousandthsBetweenZeroAndOne() {
        assertEquals(0.5, Salience.squeezed(0));
        assertEquals(0.881, Salience.squeezed(2));
        assertEquals(1, Salience.squeezed(1000));
        assertEquals(0, Salience.squeezed(-1000));
    }

    private static double concept(String... mentions) {
        return SALIENCE.ofConcept(Stream.of(mentions).map(SalienceTest::span).toList());
    }

    /** The first place of the words, in the letter case given. */
    private static Span span(String words) {
        Field field = PAPER.title().text().contains(words) ? Field.TITLE : Field.ABSTRACT;
        int start = PAPER.text(field).text().indexOf(words);
        return new Span(field, start, start + words.length());
    }
}
