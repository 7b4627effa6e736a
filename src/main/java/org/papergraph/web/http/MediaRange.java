package org.papergraph.web.http;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One wish of an {@code Accept} header, e.g. {@code text/*;q=0.3}.
 *
 * @param type          or {@code *}
 * @param subtype       or {@code *}
 * @param parameterized it asks for more than the type, e.g. {@code ;profile=...}
 * @param quality       in thousandths
 */
record MediaRange(String type, String subtype, boolean parameterized, int quality) {
    /** The quality of a wish that gives none. */
    static final int CERTAIN = 1000;

    private static final String TOKEN = "[!#$%&'*+.^_`|~\\w-]++";
    private static final Pattern RANGE = Pattern.compile(TOKEN + "/" + TOKEN);
    private static final Pattern PARAMETER = Pattern.compile(TOKEN + "=(?:" + TOKEN + "|(?s:\".*\"))");
    private static final Pattern QUALITY = Pattern.compile("0(?:\\.\\d*)?|\\.\\d+|1(?:\\.0*)?");
    private static final Pattern UTF_8 = Pattern.compile("(?i)charset=\"?utf-?8\"?");

    /**
     * The wish that an element of the header gives; empty if it is malformed. Two breaks of the grammar that Java's own
     * client is known for are understood: {@code *} for any type, and {@code q=.2}.
     */
    static Optional<MediaRange> parse(String element) {
        List<String> parts = HeaderElements.split(element, ';');
        String range = parts.getFirst().equals("*") ? "*/*" : parts.getFirst();
        if (!RANGE.matcher(range).matches() || range.startsWith("*/") && !range.equals("*/*")) {
            return Optional.empty();
        }
        boolean parameterized = false;
        for (String part : parts.subList(1, parts.size())) {
            if (part.regionMatches(true, 0, "q=", 0, 2)) {
                // What follows the quality is an extension that no longer means anything.
                return withQuality(range, parameterized, part.substring(2));
            }
            if (!part.isEmpty() && !PARAMETER.matcher(part).matches()) {
                return Optional.empty();
            }
            // Everything here is UTF-8, so who asks for it asks for nothing more.
            parameterized |= !part.isEmpty() && !UTF_8.matcher(part).matches();
        }
        return withQuality(range, parameterized, "1");
    }

    private static Optional<MediaRange> withQuality(String range, boolean parameterized, String quality) {
        if (!QUALITY.matcher(quality).matches()) {
            return Optional.empty();
        }
        MediaType type = MediaType.of(range);
        int thousandths = (int) Math.round(Double.parseDouble(quality) * CERTAIN);
        return Optional.of(new MediaRange(type.type(), type.subtype(), parameterized, thousandths));
    }

    /**
     * Whether it speaks of the offer. Offers have no parameters: a wish with one is taken as a wish for the type, but
     * never as a refusal.
     */
    boolean matches(MediaType offer) {
        boolean sameType = type.equals("*") || type.equals(offer.type());
        boolean sameSubtype = subtype.equals("*") || subtype.equals(offer.subtype());
        return sameType && sameSubtype && !(parameterized && quality == 0);
    }

    /** From 0 for any type to 3 for exactly one. */
    int specificity() {
        if (type.equals("*")) {
            return 0;
        }
        return subtype.equals("*") ? 1 : parameterized ? 2 : 3;
    }
}
