package org.papergraph.store;

import org.papergraph.concept.Folding;

/** How a candidate is written where it becomes a label: in the singular, otherwise as papers write it. */
final class CandidateSpelling {
    private CandidateSpelling() {}

    /** The term with its last word in the singular: {@code gait cycles}, {@code SAEs}, {@code power analyses}. */
    static String singular(String term) {
        int start = Math.max(term.lastIndexOf(' '), term.lastIndexOf('-')) + 1;
        String word = term.substring(start);
        String lower = Folding.lower(word);
        String folded = Folding.word(word);
        if (!lower.endsWith("s") || folded.equals(lower) || lower.length() != word.length()) {
            return term;
        }
        return term.substring(0, start) + (hasLatinEnding(folded) && lower.equals(word) ? folded : withoutEnding(word));
    }

    private static boolean hasLatinEnding(String folded) {
        return folded.endsWith("is") || folded.endsWith("ex") || folded.endsWith("ix");
    }

    /** Not the folded word: folding spells the American way, and noise as noize. */
    private static String withoutEnding(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean hissing = word.matches(".*(?:ss|x|ch|sh)es");
        return word.substring(0, word.length() - (hissing ? 2 : 1));
    }
}
