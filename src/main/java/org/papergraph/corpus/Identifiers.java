package org.papergraph.corpus;

import java.util.Locale;
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

    /** The archives whose ids from before April 2007 bear their name (arxiv.org/archive). */
    private static final String ARCHIVES = "acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph"
            + "|cmp-lg|comp-gas|cond-mat|cs|dg-ga|funct-an|gr-qc|hep-(?:ex|lat|ph|th)|math(?:-ph)?|mtrl-th|nlin"
            + "|nucl-(?:ex|th)|patt-sol|physics|plasm-ph|q-(?:alg|bio)|quant-ph|solv-int|supr-con";
    private static final Pattern ARXIV = Pattern.compile("(?i)(?:^|^arxiv:\\s*|10\\.48550/arxiv\\."
            + "|arxiv\\.org/(?:abs|pdf|html)/|huggingface\\.co/papers/)"
            + "(\\d\\d(?:0[1-9]|1[0-2])\\.\\d{4,5}|(?:" + ARCHIVES + ")(?:\\.[a-z]{2})?/\\d{7})"
            + "(?:v\\d+)?(?:\\.pdf)?/?(?:[?#].*)?$");
    private static final Pattern DOI = Pattern.compile("(?i)(?:^|doi:\\s*|doi\\.org/)(10\\.\\d{4,9}/[^\\s\"<>]+)$");
    private static final Pattern OPEN_ALEX = Pattern.compile("(?i)(?:^|openalex\\.org/)(W\\d{4,12})$");

    /** The ids found in any of the given strings: plain, prefixed, or as web addresses. The first of a kind counts. */
    public static Identifiers in(Iterable<String> texts) {
        Identifiers found = NONE;
        for (String text : texts) {
            found = new Identifiers(found.arxiv.or(() -> group(ARXIV, text).map(Identifiers::withoutSubject)),
                    found.doi.or(() -> group(DOI, text).map(doi -> doi.toLowerCase(Locale.ROOT))),
                    found.openAlex.or(() -> group(OPEN_ALEX, text).map(id -> id.toUpperCase(Locale.ROOT))));
        }
        return found;
    }

    /** {@code math.GT/0309136} is {@code math/0309136}. */
    private static String withoutSubject(String arxiv) {
        return arxiv.toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]{2}/", "/");
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text.strip());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
