package org.papergraph.common;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The readable last step of an IRI: ASCII letters, digits and single hyphens, so that it never needs escaping. */
public final class Slug {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private Slug() {}

    /** The slug of a text, e.g. {@code "Beyond ell_1"} gives {@code beyond-ell-1}; empty where it has no ASCII form. */
    public static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return EDGES.matcher(OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-")).replaceAll("");
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
