package org.papergraph.web.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final Suggestions SUGGESTIONS = Suggestions.of(List.of(name("sparse coding", 3),
            name("sparse autoencoder", 9), name("neural sparsity", 50), name("Échelle", 1),
            name("\"quoted\" name", 1)));

    @Test
    void namesThatBeginSoComeBeforeThoseWithSuchAWordInside() {
        // "spars" -> both that begin so, the more frequent first, then the one with such a word
        assertEquals(List.of("sparse autoencoder", "sparse coding", "neural sparsity"), labels("spars"));
    }

    @Test
    void letterCaseAccentsAndMarksDoNotMatter() {
        assertEquals(List.of("Échelle"), labels("ECHE"));
        assertEquals(List.of("\"quoted\" name"), labels("quot"));
    }

    @Test
    void nothingTypedAndNothingFoundGiveNothing() {
        assertEquals(List.of(), labels("  "));
        assertEquals(List.of(), labels("zebra"));
        // not inside of a word
        assertEquals(List.of(), labels("coder"));
    }

    @Test
    void noMoreAreGivenThanWanted() {
        Suggestions many = Suggestions
                .of(IntStream.range(0, 10_000).mapToObj(i -> name("a" + i, i)).toList());
        assertEquals(5, many.of("a", 5).size());
    }

    private static List<String> labels(String typed) {
        return SUGGESTIONS.of(typed, 5).stream().map(Entry::label).toList();
    }

    private static Suggestions.Name name(String label, long papers) {
        return new Suggestions.Name(label, new Entry(label, label, "", papers));
    }
}
