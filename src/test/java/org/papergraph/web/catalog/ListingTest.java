package org.papergraph.web.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListingTest {
    private static final Listing LISTING = Listing
            .of(List.of(entry("beta", 5), entry("\"Alpha\"", 1), entry("Ära", 5), entry("3D", 2)));

    @Test
    void namesAreSortedAsAReaderLooksThemUp() {
        // quotes and accents do not count; digits come first
        assertEquals(List.of("3D", "\"Alpha\"", "Ära", "beta"), labels(LISTING.byName()));
    }

    @Test
    void equalCountsAreInOrderOfTheirNames() {
        assertEquals(List.of("Ära", "beta", "3D", "\"Alpha\""), labels(LISTING.byCount()));
    }

    @Test
    void eachFirstLetterSaysWhereItBegins() {
        assertEquals(Map.of("#", 0, "A", 1, "B", 3), LISTING.letters());
    }

    private static List<String> labels(List<Entry> entries) {
        return entries.stream().map(Entry::label).toList();
    }

    private static Entry entry(String label, long count) {
        return new Entry(label, label, "", count);
    }
}
