package org.papergraph.eval;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as the gold compares it: lower case, hyphens and other punctuation as spaces, no plural s. On purpose less
 * than what detection folds (no British spelling, no irregular plurals), so that detection does not mark its own work.
 */
record FoldedName(String form) {
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern PLURAL = Pattern.compile("(?<=[\\p{L}\\p{N}]{2}(?<!s))s(?= |$)");

    static FoldedName of(String name) {
        String words = PUNCTUATION.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return new FoldedName(PLURAL.matcher(words).replaceAll(""));
    }

    static Set<FoldedName> of(Collection<String> names) {
        return names.stream().map(FoldedName::of).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return form;
    }
}
