package org.papergraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.papergraph.corpus.Paragraphs.Paragraph;

class ParagraphsTest {
    @Test
    void wrappedLinesAreJoinedByOneSpace() {
        // "  a b  \n c" -> "a b c": what was a line break is one space, spaces inside a line stay
        assertEquals(List.of(new Paragraph("a  b c", 1)), of("  a  b  \n c"));
    }

    @Test
    void blankLinesSeparateHoweverManyThereAre() {
        // two blank lines at the start, three between -> paragraphs on lines 3 and 7
        assertEquals(List.of(new Paragraph("a", 3), new Paragraph("b", 7)), of("\n\na\n\n \n\t\nb\n\n"));
    }

    @Test
    void windowsLineEndsAreLineEnds() {
        // "a\r\nb\r\n\r\nc" -> "a b", "c"; no \r stays in a text
        assertEquals(List.of(new Paragraph("a b", 1), new Paragraph("c", 4)), of("a\r\nb\r\n\r\nc\r\n"));
    }

    @Test
    void aLineOfInvisibleSpacesIsBlank() {
        // no-break space, zero-width space, byte order mark between a and b -> two paragraphs, not "a b"
        assertEquals(List.of(new Paragraph("a", 1), new Paragraph("b", 3)), of("a\n\u00A0\u200B\uFEFF\nb"));
    }

    @Test
    void anEmptyTextHasNoParagraph() {
        // "" -> none, and asking for one more is an error
        assertEquals(List.of(), of(""));
        assertThrows(NoSuchElementException.class, new Paragraphs(reader(" \n"))::next);
    }

    private static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        new Paragraphs(reader(text)).forEachRemaining(paragraphs::add);
        return paragraphs;
    }

    private static BufferedReader reader(String text) {
        return new BufferedReader(new StringReader(text));
    }
}
