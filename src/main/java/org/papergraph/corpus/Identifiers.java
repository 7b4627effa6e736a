package org.papergraph.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids under which the world knows a paper.
 *
 * @param arxiv    without prefix and version, e.g. {@code 2309.08600} or {@code math/0306266}
 * @param doi      lower case, without resolver, e.g. {@code 10.1162/089976602760128018}
 * @param openAlex e.g. {@code W2741809807}
 */
public record Identifiers(Optional<String> arxiv, Optional<String> doi, Optional<String> openAlex) {
    /** No id known. */
    public static final Identifiers NONE = new Identifiers(Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern ARXIV = Pattern.compile(
            "(?i)(?:^arxiv:\\s*|^|arxiv\\.org/(?:abs|pdf|html)/)(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?(?:\\.pdf)?$");
    private static final Pattern DOI = Pattern.compile("(?i)(?:^|doi:\\s*|doi\\.org/)(10\\.\\d{4,9}/[^\\s\"<>]+)$");
    private static final Pattern OPEN_ALEX = Pattern.compile("(?i)(?:^|openalex\\.org/)(W\\d{4,12})$");

    /** The ids found in any of the given strings: plain, prefixed, or as web addresses. The first of a kind counts. */
    public static Identifiers in(Iterable<String> texts) {
        Identifiers found = NONE;
        for (String text : texts) {
            found = new Identifiers(found.arxiv.or(() -> group(ARXIV, text)),
                    found.doi.or(() -> group(DOI, text).map(String::toLowerCase)),
                    found.openAlex.or(() -> group(OPEN_ALEX, text).map(String::toUpperCase)));
        }
        return found;
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text.strip());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
