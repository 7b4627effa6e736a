package org.papergraph.detect;

import java.util.ArrayList;
import java.util.List;

/**
 * What a conjunction joins: "A and B", "A, B, and C". The conjuncts are runs of modifiers and nouns, at least two, in
 * reading order, without general words in front; the last one ends where its noun phrase does.
 *
 * @param suspended whether hyphens are left hanging: {@code pre- and post-training}
 */
record Coordination(List<Phrase> conjuncts, boolean suspended) {
    Coordination {
        conjuncts = List.copyOf(conjuncts);
    }

    Phrase first() {
        return conjuncts.getFirst();
    }

    Phrase last() {
        return conjuncts.getLast();
    }

    List<Phrase> butFirst() {
        return conjuncts.subList(1, conjuncts.size());
    }

    List<Phrase> butLast() {
        return conjuncts.subList(0, conjuncts.size() - 1);
    }

    /** Those of a text in reading order. */
    static List<Coordination> in(TokenizedText text) {
        List<Coordination> found = new ArrayList<>();
        ConjunctReader reader = new ConjunctReader(text);
        for (int token = 1; token < text.size() - 1; token++) {
            String form = text.form(token);
            if (form.equals("and") || form.equals("or")) {
                reader.read(token).ifPresent(found::add);
            }
        }
        return found;
    }
}
