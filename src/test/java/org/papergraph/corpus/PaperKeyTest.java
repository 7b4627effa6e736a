package org.papergraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperKeyTest {
    private static final String TITLE = "Sparse Codes: a Caf\u00E9 View";

    @Test
    void arxivComesBeforeDoiBeforeOpenAlexBeforeTitle() {
        // one paper with fewer and fewer ids -> the strongest that is left
        assertEquals("arxiv-2309.08600", key("2309.08600", "10.1000/x", "W1234"));
        assertEquals("doi-10.1000_x", key("W1234", "10.1000/X"));
        assertEquals("openalex-W1234", key("W1234"));
        assertTrue(key().startsWith("sparse-codes-a-cafe-view-"), key());
        assertEquals("arxiv-math_0306266", key("math/0306266"));
    }

    @Test
    void aTitleGivesTheSameKeyForEver() {
        // SHA-256 of "sparse codes a café view" in UTF-8 begins with these digits: IRIs of papers rest on them
        assertEquals("sparse-codes-a-cafe-view-" + "ad2a9727", key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SPARSE CODES: A CAF\u00C9 VIEW", "Sparse  codes -- a caf\u00E9 view.",
            "Sparse Codes: a Cafe\u0301 View", "\u201CSparse Codes\u201D, a Caf\u00E9\u00A0View!"})
    void caseAndPunctuationMakeNoOtherPaper(String title) {
        // the same words in capitals, with dashes, quotes, or a decomposed accent -> the same key
        assertEquals(key(), titled(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sparse Codes: a Cafe View", "Sparse Code: a Caf\u00E9 View",
            "Sparse Codes: a Caf\u00E9 View II"})
    void otherWordsMakeAnotherPaper(String title) {
        // "Codes" and "Code" -> two papers
        assertNotEquals(key(), titled(title));
    }

    @Test
    void twoDoisNeverShareAKey() {
        // 10.1000/a_b, 10.1000/a/b, 10.1000/a~2fb -> three keys, each one path segment
        List<String> keys = List.of(key("10.1000/a_b"), key("10.1000/a/b"), key("10.1000/a~2fb"), key("10.1000/a#?b"));
        assertEquals(4, keys.stream().distinct().count(), keys.toString());
        keys.forEach(key -> assertTrue(key.matches("[A-Za-z0-9._~-]+"), key));
    }

    @Test
    void aPaperWithoutATitleIsNamedAfterItsAbstract() {
        // "" and "We show that x." -> a key of the abstract; a title of mere signs counts as none
        assertTrue(PaperKey.of(Identifiers.NONE, "", "We show that x.").value().startsWith("we-show-that-x-"));
        assertNotEquals(PaperKey.of(Identifiers.NONE, "???", "We show x."),
                PaperKey.of(Identifiers.NONE, "!!!", "We show y."));
        assertNotEquals(titled("???"), titled("\uD83E\uDDE0"));
    }

    @Test
    void aLongTitleIsCutAtAWord() {
        // 20 times "encoder " -> words up to 60 characters, then the hash of all of them
        String key = titled("encoder ".repeat(20));
        assertTrue(key.matches("(encoder-){7}[0-9a-f]{8}"), key);
        assertNotEquals(key, titled("encoder ".repeat(21)));
    }

    @Test
    void aTitleWithoutAsciiIsAHash() {
        // "\u7A00\u758F\u7F16\u7801" -> eight hex digits
        assertTrue(titled("\u7A00\u758F\u7F16\u7801").matches("[0-9a-f]{8}"));
    }

    private static String key(String... ids) {
        return PaperKey.of(Identifiers.in(List.of(ids)), TITLE, "").value();
    }

    private static String titled(String title) {
        return PaperKey.of(Identifiers.NONE, title, "").value();
    }
}
