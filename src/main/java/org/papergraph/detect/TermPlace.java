package org.papergraph.detect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.concept.Folding;
import org.papergraph.corpus.Paper;

/**
 * Where a paper has a term, with what stands beside it.
 *
 * @param sentence the one that holds it
 * @param before   the folded word right before it; empty at the start of a phrase
 * @param after    the folded word right behind it, or two words where the first only joins: {@code and mapping}
 */
public record TermPlace(String sentence, String before, String after) {
    /** In so many of its papers a term has the same neighbour if it is a piece of a longer one. */
    private static final double USUAL = 0.8;
    private static final int FEWEST = 3;
    private static final WordTable WORDS = WordTable.shipped();

    /** The first place of a term in a paper, title before abstract, in any letter case, number and hyphenation; at most one. */
    public static List<TermPlace> first(Paper paper, String term) {
        List<String> words = Folding.words(term);
        TokenizedPaper tokens = TokenizedPaper.of(paper);
        // The abstract has whole sentences, which show better what is meant.
        for (TokenizedText text : List.of(tokens.abstractText(), tokens.title())) {
            for (int token = 0; token + words.size() <= text.size(); token++) {
                if (stands(text, token, words)) {
                    return List.of(at(text, token, token + words.size()));
                }
            }
        }
        return List.of();
    }

    /** Whether places of different papers show that the term is a piece of a longer one: {@code squares regression}. */
    public static boolean areOfPiece(Collection<TermPlace> places) {
        return places.size() >= FEWEST && (usual(places.stream().map(TermPlace::before).toList())
                || usual(places.stream().map(TermPlace::after).toList()));
    }

    private static boolean usual(List<String> neighbours) {
        Map<String, Integer> counts = new HashMap<>();
        neighbours.stream().filter(word -> !word.isEmpty()).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts.values().stream().anyMatch(count -> count >= USUAL * neighbours.size());
    }

    private static boolean stands(TokenizedText text, int token, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!text.form(token + i).equals(words.get(i)) || i > 0 && text.startsPhrase(token + i)) {
                return false;
            }
        }
        return true;
    }

    private static TermPlace at(TokenizedText text, int first, int end) {
        boolean opens = text.startsPhrase(first) || !belongs(text.form(first - 1));
        return new TermPlace(text.sentenceText(first), opens ? "" : text.form(first - 1), after(text, end));
    }

    private static String after(TokenizedText text, int end) {
        List<String> words = new ArrayList<>(2);
        for (int token = end; token < text.size() && !text.startsPhrase(token) && words.size() < 2; token++) {
            words.add(text.form(token));
            if (belongs(text.form(token))) {
                return String.join(" ", words);
            }
        }
        return "";
    }

    /** Whether a word may be a part of a term: no function word, no verb, nothing that any field would say. */
    private static boolean belongs(String form) {
        return !ClosedClassWords.shipped().contains(form) && WORDS.role(form) != WordRole.VERB
                && !WORDS.isGeneral(form);
    }
}
