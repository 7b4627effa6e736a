package org.papergraph.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A concept that annotators gave to a paper.
 *
 * @param name     the one annotator's name
 * @param forms    folded: the name, other annotators' names, and every string that denotes it in the paper
 * @param surfaces the strings, as they stand
 * @param salience 3 = what the paper is about, 2 = used or discussed, 1 = mentioned
 */
record GoldConcept(String name, Set<FoldedName> forms, List<String> surfaces, int salience) {
    static GoldConcept of(JsonRow row) {
        List<String> names = new ArrayList<>(row.texts("surface"));
        names.add(row.text("concept"));
        if (row.has("alt")) {
            names.addAll(row.texts("alt"));
        }
        return new GoldConcept(row.text("concept"), FoldedName.of(names), row.texts("surface"),
                row.integer("salience"));
    }

    /** Whether one of the given names is one of its own. */
    boolean isOneOf(Set<FoldedName> names) {
        return forms.stream().anyMatch(names::contains);
    }
}
