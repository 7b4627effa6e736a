package org.papergraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueDateTest {
    @ParameterizedTest
    @CsvSource({"2024-01-15, 2024-01-15", "2024-01, 2024-01", "1987, 1987", "2026-05-30T00:00:00.000Z, 2026-05-30",
            "' 2024-02-29 ', 2024-02-29"})
    void aDateKeepsItsPrecision(String text, String date) {
        // "2024-01" -> "2024-01", not the first of January
        assertEquals(Optional.of(date), IssueDate.of(text));
    }

    @ParameterizedTest
    @CsvSource({"2024-00-00, 2024", "2024-13-01, 2024", "2024-02-30, 2024-02", "2024-1-5, 2024", "2024/05/01, 2024"})
    void whatTheCalendarDoesNotHaveIsDropped(String text, String date) {
        // "2024-02-30" -> "2024-02": an xsd:date of that day would be ill-typed
        assertEquals(Optional.of(date), IssueDate.of(text));
    }

    @ParameterizedTest
    @CsvSource({"15 May 2024", "20240115", "0000-00-00", "n.d.", "''"})
    void whatIsNoIsoDateIsNoDate(String text) {
        // "20240115" -> none, not the year 2024
        assertEquals(Optional.empty(), IssueDate.of(text));
    }
}
