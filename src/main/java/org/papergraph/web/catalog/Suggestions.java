package org.papergraph.web.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds names by the beginning of any of their words, as a person types. A sorted list of all words' beginnings; the
 * answer takes a binary search and looks at a bounded number of names.
 */
public final class Suggestions {
    /** Of a beginning that more names have, only so many are ranked: one letter need not be answered well. */
    private static final int MOST_RANKED = 4_000;

    private record Start(String key, Entry entry, boolean first) {}

    private final List<Start> starts;

    private Suggestions(List<Start> starts) {
        this.starts = starts;
    }

    /** A name by which a thing may be asked for. */
    record Name(String text, Entry entry) {}

    static Suggestions of(List<Name> names) {
        List<Start> starts = new ArrayList<>();
        for (Name name : names) {
            String key = Listing.key(name.text());
            for (int at = 0; at >= 0; at = next(key, at)) {
                starts.add(new Start(key.substring(at), name.entry(), at == 0));
            }
        }
        starts.sort(Comparator.comparing(Start::key));
        return new Suggestions(starts);
    }

    /** Where the next word begins; -1 if none does. */
    private static int next(String key, int at) {
        for (int i = at + 1; i < key.length(); i++) {
            if (Character.isLetterOrDigit(key.charAt(i)) && !Character.isLetterOrDigit(key.charAt(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    /** The things a beginning may mean: names that begin so first, then those with more papers; each once. */
    public List<Entry> of(String beginning, int most) {
        String key = Listing.key(beginning.strip());
        if (key.isEmpty()) {
            return List.of();
        }
        List<Start> found = new ArrayList<>();
        for (int i = lowest(key); i < starts.size() && starts.get(i).key().startsWith(key)
                && found.size() < MOST_RANKED; i++) {
            found.add(starts.get(i));
        }
        found.sort(Comparator.comparing((Start start) -> !start.first())
                .thenComparingLong(start -> -start.entry().count()).thenComparing(start -> start.entry().label()));
        Set<String> seen = new HashSet<>();
        return found.stream().map(Start::entry).filter(entry -> seen.add(entry.iri())).limit(most).toList();
    }

    private int lowest(String key) {
        int low = 0;
        int high = starts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts.get(middle).key().compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
