package org.papergraph.web.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * All things of one kind in two orders, so that any page of either is a slice: 100,000 entries cost no more than ten.
 *
 * @param byName  alphabetical, whatever the letter case, accents and what stands before the first letter
 * @param byCount most papers first, then by name
 */
public record Listing(List<Entry> byName, List<Entry> byCount) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern FIRST = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final String OTHERS = "#";

    public Listing {
        byName = List.copyOf(byName);
        byCount = List.copyOf(byCount);
    }

    private record Keyed(String key, Entry entry) {}

    static Listing of(List<Entry> entries) {
        List<Keyed> keyed = new ArrayList<>(entries.size());
        entries.forEach(entry -> keyed.add(new Keyed(key(entry.label()), entry)));
        keyed.sort(Comparator.comparing(Keyed::key).thenComparing(each -> each.entry().iri()));
        List<Entry> byName = keyed.stream().map(Keyed::entry).toList();
        // The sort is stable: names stay in order within a count.
        return new Listing(byName,
                byName.stream().sorted(Comparator.comparingLong((Entry entry) -> -entry.count())).toList());
    }

    /** Where each first letter begins in {@link #byName}; whatever is no letter A to Z counts as {@code #}. */
    public TreeMap<String, Integer> letters() {
        TreeMap<String, Integer> letters = new TreeMap<>();
        for (int i = 0; i < byName.size(); i++) {
            letters.putIfAbsent(letter(byName.get(i).label()), i);
        }
        return letters;
    }

    private static String letter(String label) {
        String key = key(label);
        boolean latin = !key.isEmpty() && key.charAt(0) >= 'a' && key.charAt(0) <= 'z';
        return latin ? key.substring(0, 1).toUpperCase(Locale.ROOT) : OTHERS;
    }

    static String key(String label) {
        String plain = ACCENTS.matcher(Normalizer.normalize(label, Normalizer.Form.NFD)).replaceAll("");
        return FIRST.matcher(plain.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    public int size() {
        return byName.size();
    }
}
