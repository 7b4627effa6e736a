package org.papergraph.rdf;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of a name under which a query finds its concept: lower case, with hyphens and spaces alike. A query makes
 * the same key in SPARQL by {@code LCASE(REPLACE(STR(?name), "[-\\s]+", " "))}. A
 * concept's keys are in English, as its labels are: where key and label are the same words, the store keeps them once.
 */
final class LookupKey {
    private static final Pattern GAPS = Pattern.compile("[-\\s]+");

    private LookupKey() {}

    static String of(String name) {
        return GAPS.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
