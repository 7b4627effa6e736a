package org.papergraph.detect;

import java.util.Set;
import org.papergraph.corpus.Field;
import org.papergraph.detect.TokenizedText.Joint;

/**
 * How often a word stands where a verb, the end of a noun phrase or a modifier would. Occurrences with a capital count
 * only for whether the word is a name: titles and sentence starts tell little of roles.
 */
final class WordContexts {
    /** Words that open a clause, so that what stands before them need be no noun: "we show that". */
    private static final Set<String> CLAUSE = Set.of("that", "how", "whether", "to", "why");
    private static final Set<String> NO_ADVERBS = Set.of("anomaly", "assembly", "supply", "family", "butterfly",
            "monopoly", "reply", "apply", "imply", "rely", "multiply", "comply");
    /** Fewer occurrences than these tell less than the word's ending. */
    private static final int FEW = 3;

    private final ClosedClassWords closed = ClosedClassWords.shipped();
    private final String word;
    private int papers;
    private int capital;
    private int all;
    private int verb;
    private int beforeDeterminer;
    private int head;
    private int modifier;
    private int nominal;
    private int predicate;

    WordContexts(String word) {
        this.word = word;
    }

    int papers() {
        return papers;
    }

    /** One more occurrence of the word. */
    void add(TokenizedText text, int token, boolean firstInPaper) {
        papers += firstInPaper ? 1 : 0;
        if (!Character.isUpperCase(text.text().charAt(text.start(token)))) {
            count(text, token);
        } else if (text.field() == Field.ABSTRACT && text.joint(token) != Joint.SENTENCE) {
            capital++;
        }
    }

    private void count(TokenizedText text, int token) {
        String before = text.startsPhrase(token) ? "" : text.form(token - 1);
        boolean last = token + 1 == text.size() || text.startsPhrase(token + 1);
        String after = last ? "" : text.form(token + 1);
        boolean called = closed.callsForVerb(before);
        boolean open = closed.determines(before) || closed.preposition(before);
        boolean ends = last || closed.contains(after) && !closed.determines(after) && !CLAUSE.contains(after);
        boolean stated = ends && closed.auxiliary(before);
        all++;
        verb += called ? 1 : 0;
        beforeDeterminer += !called && closed.determines(after) ? 1 : 0;
        predicate += stated ? 1 : 0;
        nominal += open && ends ? 1 : 0;
        head += ends && !called && !stated ? 1 : 0;
        modifier += open && !last && !closed.contains(after) ? 1 : 0;
    }

    /** The word's line in the table. */
    String line() {
        char letter = role().letter();
        return word + "\t" + papers + "\t" + (capital > all ? Character.toUpperCase(letter) : letter);
    }

    private WordRole role() {
        if (word.length() > 4 && word.endsWith("ly") && !NO_ADVERBS.contains(word)) {
            return WordRole.OUTSIDE;
        }
        if (all < FEW || word.length() > 5 && word.endsWith("ed")) {
            return WordRole.ofEnding(word);
        }
        double verbal = share(verb + beforeDeterminer);
        if (verbal > 0.1 && share(nominal + modifier) < 0.05
                || verbal > (word.endsWith("ing") ? 0.2 : 0.5) && share(head) < 0.25) {
            return WordRole.VERB;
        }
        if (verbal > 0.2) {
            return WordRole.NOUN_OR_VERB;
        }
        boolean adjective = share(nominal) < 0.08 && (share(head) < 0.12 && share(modifier + predicate) > 0.3
                || share(head) < 0.35 && WordRole.ofEnding(word) == WordRole.MODIFIER);
        return adjective ? WordRole.MODIFIER : WordRole.NOUN;
    }

    private double share(int count) {
        return count / (double) all;
    }
}
