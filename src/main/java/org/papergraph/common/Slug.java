package org.papergraph.common;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The readable last step of an IRI: ASCII letters, digits and single hyphens, so that it never needs escaping. */
public final class Slug {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Slug() {}

    /** The slug of a text, e.g. {@code "Beyond ell_1"} gives {@code beyond-ell-1}; empty where it has no ASCII form. */
    public static String of(String text) {
        String plain = isAscii(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return hyphened(plain.toLowerCase(Locale.ROOT));
    }

    /** The letters and digits with one hyphen for whatever stands between them. */
    private static String hyphened(String lower) {
        StringBuilder slug = new StringBuilder(lower.length());
        boolean gap = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(gap && !slug.isEmpty() ? "-" : "").append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return slug.toString();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** The slug of a text, cut at the last hyphen before {@code limit} characters. */
    public static String of(String text, int limit) {
        String slug = of(text);
        if (slug.length() <= limit) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', limit);
        return slug.substring(0, cut > 0 ? cut : limit);
    }
}
