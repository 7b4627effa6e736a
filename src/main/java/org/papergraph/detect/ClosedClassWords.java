package org.papergraph.detect;

import java.util.HashMap;
import java.util.Map;

/** The words that no term holds, by kind; read once from {@code detect/closed-class-words.txt}. */
final class ClosedClassWords {
    private static final ClosedClassWords SHIPPED = new ClosedClassWords();

    private final Map<String, String> kinds = new HashMap<>();

    private ClosedClassWords() {
        ResourceLines.wordsByKind("closed-class-words.txt")
                .forEach((kind, words) -> words.forEach(word -> kinds.put(word, kind)));
    }

    static ClosedClassWords shipped() {
        return SHIPPED;
    }

    /** The folded words, each once. */
    Iterable<String> words() {
        return kinds.keySet();
    }

    boolean contains(String folded) {
        return kinds.containsKey(folded);
    }

    /** A word that opens a noun phrase: {@code the}, {@code our}. */
    boolean determines(String folded) {
        return "determiner".equals(kinds.get(folded));
    }

    /** A word that a verb follows: {@code we}, {@code to}. */
    boolean callsForVerb(String folded) {
        String kind = kinds.getOrDefault(folded, "");
        return kind.equals("subject") || kind.equals("auxiliary");
    }

    /** A form of to be, to do or to have. */
    boolean auxiliary(String folded) {
        return "be".equals(kinds.get(folded));
    }

    boolean preposition(String folded) {
        return "preposition".equals(kinds.get(folded));
    }
}
