package org.papergraph.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a paper came out, as exactly as its record says it. */
final class IssueDate {
    private static final Pattern ISO = Pattern.compile("(?s)([1-9]\\d{3})(?:-(\\d{2})(?:-(\\d{2}))?)?(?!\\d).*");

    private static final Pattern YEAR_AT_END = Pattern.compile("(?s).*(?<!\\d)((?:19[5-9]|20\\d)\\d)\\s*");

    private IssueDate() {}

    /** The year 1950 to 2099 that a venue ends in, as in {@code nips2008} and {@code Proceedings of ACL 2022}. */
    static Optional<String> atEndOf(String venue) {
        Matcher year = YEAR_AT_END.matcher(venue);
        return year.matches() ? Optional.of(year.group(1)) : Optional.empty();
    }

    /**
     * {@code yyyy-mm-dd}, {@code yyyy-mm} or {@code yyyy} at the start of a text; a time behind it is dropped, and so is
     * a month or day that the calendar does not have, as in {@code 2024-00-00}.
     */
    static Optional<String> of(String text) {
        Matcher iso = ISO.matcher(text.strip());
        if (!iso.matches()) {
            return Optional.empty();
        }
        String year = iso.group(1);
        if (iso.group(2) == null || !isMonth(year + "-" + iso.group(2))) {
            return Optional.of(year);
        }
        String month = year + "-" + iso.group(2);
        return Optional.of(iso.group(3) != null && isDay(month + "-" + iso.group(3))
                ? month + "-" + iso.group(3)
                : month);
    }

    private static boolean isMonth(String month) {
        try {
            YearMonth.parse(month);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDay(String day) {
        try {
            LocalDate.parse(day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
