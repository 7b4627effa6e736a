package org.papergraph.detect;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is known of folded words: how common they are in the field's papers and what they do in a phrase. Read once from
 * {@code detect/words.tsv} and the word lists beside it. Immutable.
 */
final class WordTable {
    private static final WordTable SHIPPED = new WordTable();

    /** A word that no table has counts as one of this many papers. */
    private static final int UNSEEN = 1;

    private record Word(WordRole role, double rarity, boolean name) {}

    private final Map<String, Word> words = HashMap.newHashMap(10_000);
    private final Set<String> opening;
    private final Set<String> general;
    private final double unseen;

    private WordTable() {
        double papers = 0;
        for (String line : ResourceLines.of("words.tsv")) {
            String[] parts = line.split("\t");
            if (papers == 0) {
                papers = Double.parseDouble(parts[1]);
            } else {
                char role = parts[2].charAt(0);
                words.put(parts[0], new Word(WordRole.of(Character.toLowerCase(role)),
                        rarity(Integer.parseInt(parts[1]), papers), Character.isUpperCase(role)));
            }
        }
        unseen = rarity(UNSEEN, papers);
        for (String word : ClosedClassWords.shipped().words()) {
            words.put(word, new Word(WordRole.OUTSIDE, 0, false));
        }
        Map<String, Set<String>> kinds = ResourceLines.wordsByKind("general-words.txt");
        opening = kinds.get("opening");
        general = kinds.get("general");
    }

    private static double rarity(int papers, double all) {
        return Math.log(all / papers) / Math.log(all);
    }

    static WordTable shipped() {
        return SHIPPED;
    }

    WordRole role(String folded) {
        Word word = words.get(folded);
        return word == null ? WordRole.ofEnding(folded) : word.role;
    }

    /** 0 for a word of every paper, 1 for one that a single paper has. */
    double rarity(String folded) {
        Word word = words.get(folded);
        return word == null ? unseen : word.rarity;
    }

    /** Whether a word is one that papers write in lower case for the most part, or looks like it. */
    boolean isPlain(String folded) {
        Word word = words.get(folded);
        return word == null ? WordRole.ofEnding(folded) != WordRole.NOUN : !word.name;
    }

    /** Whether a modifier, or the key of a hyphened one, belongs to prose at large and opens no term: {@code novel}. */
    boolean opensNoTerm(String folded) {
        return opening.contains(folded);
    }

    /** Whether a word, or the key of a hyphened one, alone says nothing about the paper: {@code approach}, {@code real-world}. */
    boolean isGeneral(String folded) {
        return folded.length() < 2 || general.contains(folded) || opening.contains(folded);
    }
}
