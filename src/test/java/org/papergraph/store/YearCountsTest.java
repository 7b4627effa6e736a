package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class YearCountsTest {
    @Test
    void theLatestYearsAreTheFewestWithAQuarterOfThePapers() {
        // 2020: 60, 2021: 20, 2022: 15, 2023: 5 -> since 2021 (40), as since 2022 has 20 of 100 only
        assertEquals(OptionalInt.of(2021), YearCounts.since(new TreeMap<>(Map.of(2020, 60, 2021, 20, 2022, 15,
                2023, 5))));
        assertEquals(OptionalInt.of(2022), YearCounts.since(new TreeMap<>(Map.of(2020, 60, 2021, 15, 2022, 20,
                2023, 5))));
    }

    @Test
    void theFirstYearIsNeverRecent() {
        // nine papers of ten in 2023 -> since 2024, though it has a tenth
        assertEquals(OptionalInt.of(2024), YearCounts.since(new TreeMap<>(Map.of(2023, 9, 2024, 1))));
    }

    @Test
    void oneYearOrNoneHasNoLatestYears() {
        // {}, {2024: 5} -> nothing, as nothing is earlier
        assertEquals(OptionalInt.empty(), YearCounts.since(new TreeMap<>()));
        assertEquals(OptionalInt.empty(), YearCounts.since(new TreeMap<>(Map.of(2024, 5))));
    }
}
