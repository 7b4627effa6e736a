package org.papergraph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HighlightTest {
    private static final Highlight HIGHLIGHT = new Highlight("Sparse network*");

    @Test
    void wordsAreFoundInAnyForm() {
        assertEquals("Deep [networks] are [sparse], not sparsely made.",
                shown(HIGHLIGHT.of("Deep networks are sparse, not sparsely made.")));
    }

    @Test
    void anExcerptIsCutAtWordsAroundTheFirstFoundOne() {
        String text = "word ".repeat(100) + "a sparse thing " + "word ".repeat(100);
        String excerpt = shown(HIGHLIGHT.excerpt(text, 60));
        assertTrue(excerpt.startsWith("… word") && excerpt.endsWith("word …") && excerpt.contains("[sparse]"), excerpt);
    }

    @Test
    void aShortTextIsItsOwnExcerpt() {
        assertEquals("no such word", shown(HIGHLIGHT.excerpt("no such word", 60)));
        assertEquals("", shown(HIGHLIGHT.excerpt("", 60)));
        assertEquals("x".repeat(90), shown(HIGHLIGHT.excerpt("x".repeat(90), 60)));
    }

    private static String shown(List<Highlight.Part> parts) {
        return parts.stream().map(part -> part.found() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
