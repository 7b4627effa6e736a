package org.papergraph.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Folding;
import org.papergraph.concept.Label;
import org.papergraph.concept.Vocabulary;

/**
 * All labels of a vocabulary in a trie over folded words. Reading a text takes one map look-up a word and one table
 * look-up a step, however many labels there are. Immutable once built.
 */
public final class LabelIndex {
    /** The node to start from. */
    static final int ROOT = 0;
    /** There is no such word, or no such step. */
    static final int NONE = -1;

    /**
     * A label at the node where its last word ends.
     *
     * @param capitals how many capitals a mention needs
     * @param rule     the rule by which a mention of it makes a tag
     */
    public record Entry(Concept concept, Label label, int capitals, Rule rule) {}

    private final Map<String, Integer> words = new HashMap<>();
    private final TransitionTable transitions = new TransitionTable();
    private final List<List<Entry>> entries = new ArrayList<>(List.of(List.of()));

    private LabelIndex() {}

    /** Indexes every label of every concept, in the vocabulary's order. */
    public static LabelIndex of(Vocabulary vocabulary) {
        LabelIndex index = new LabelIndex();
        for (Concept concept : vocabulary.concepts()) {
            for (Label label : concept.labels()) {
                index.add(concept, label);
            }
        }
        return index;
    }

    private void add(Concept concept, Label label) {
        List<String> folded = Folding.words(label.text());
        if (folded.isEmpty()) {
            return;
        }
        Entry entry = new Entry(concept, label, LetterCase.capitalsNeeded(label.text(), folded.size()),
                Rule.of(concept, label));
        put(folded, entry);
        for (List<String> closed : closedUp(label.text(), folded)) {
            // A name that is closed up to one word is told from plain words by its capitals: MultiPL-E, multiple.
            put(closed,
                    new Entry(concept, label, LetterCase.capitalsNeeded(label.text(), closed.size()), entry.rule()));
        }
    }

    /** A hyphen or space inside a two-word label, or a hyphen in a longer one, may be missing: {@code finetuning}. */
    private static Set<List<String>> closedUp(String label, List<String> words) {
        Set<List<String>> variants = new LinkedHashSet<>();
        boolean hyphen = label.indexOf('-') >= 0;
        for (int i = 0; i + 1 < words.size() && (words.size() == 2 || hyphen); i++) {
            List<String> variant = new ArrayList<>(words.subList(0, i));
            variant.add(words.get(i) + words.get(i + 1));
            variant.addAll(words.subList(i + 2, words.size()));
            variants.add(variant);
        }
        return variants;
    }

    private void put(List<String> folded, Entry entry) {
        int node = ROOT;
        for (String word : folded) {
            int id = words.computeIfAbsent(word, unseen -> words.size());
            int next = transitions.get(node, id);
            if (next == NONE) {
                next = entries.size();
                entries.add(List.of());
                transitions.put(node, id, next);
            }
            node = next;
        }
        List<Entry> here = entries.get(node);
        if (here.stream().noneMatch(other -> other.concept().iri().equals(entry.concept().iri()))) {
            List<Entry> more = new ArrayList<>(here);
            more.add(entry);
            entries.set(node, List.copyOf(more));
        }
    }

    /** The number of a folded word, or {@link #NONE}. */
    int word(String folded) {
        return words.getOrDefault(folded, NONE);
    }

    /** The node that a word leads to, or {@link #NONE}. */
    int step(int node, int word) {
        return word == NONE ? NONE : transitions.get(node, word);
    }

    /** The labels that end at a node; one per concept. */
    List<Entry> entries(int node) {
        return entries.get(node);
    }

    /** The labels that are spelled by exactly these folded words. */
    List<Entry> lookup(List<String> folded) {
        int node = ROOT;
        for (String word : folded) {
            node = step(node, word(word));
            if (node == NONE) {
                return List.of();
            }
        }
        return node == ROOT ? List.of() : entries.get(node);
    }
}
