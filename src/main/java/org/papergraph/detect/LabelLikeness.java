package org.papergraph.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How like a label the pieces of a text are that are not the label: all its words in one sentence but not as a phrase,
 * another spelling, or enough of its words. Words weigh by their rarity, and the last one, which says what kind of thing
 * it is, by half of it: a shared "model" or "layer" is no likeness.
 */
final class LabelLikeness {
    /** Words further apart than this have nothing to do with each other. */
    private static final int FURTHEST = 8;
    /** The share of a label's weight that has to be there. */
    private static final double LEAST_SHARE = 0.4;
    /** What has to be there in any case: somewhat less than one word that a fiftieth of all papers have. */
    private static final double LEAST_WEIGHT = 0.27;
    private static final double HEAD = 0.5;
    private static final double SAME_WORD = 0.85;
    private static final int SHORTEST_SPELLING = 5;
    private static final Set<String> ENDINGS = Set.of("ing", "er", "or", "ion", "ed", "al", "ive", "ity", "ment");
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
    private static final WordTable WORDS = WordTable.shipped();

    /** The tokens {@code [first, end)} of a text with what keeps them from being the label. */
    record Place(int first, int end, Difference difference, double likeness) {}

    private final List<String> words;
    private final boolean partial;
    private final String closed;
    private final double weight;

    /**
     * @param words   the label's folded words, at least one
     * @param partial whether a part of the words is a likeness, too
     */
    LabelLikeness(List<String> words, boolean partial) {
        this.words = words;
        this.partial = partial && words.size() > 1;
        this.closed = String.join("", words);
        this.weight = weight(words);
    }

    /** All places that are like the label, in no order. */
    List<Place> in(TokenizedText text) {
        List<Place> places = new ArrayList<>();
        for (int token = 0; token < text.size(); token++) {
            scattered(text, token, places);
            respelled(text, token, places);
            for (int word = 0; word < words.size() && partial; word++) {
                if (text.form(token).equals(words.get(word))) {
                    aligned(text, token, word, places);
                }
            }
        }
        return places;
    }

    /** All words from a token on within reach, which is one of them. */
    private void scattered(TokenizedText text, int first, List<Place> places) {
        if (words.size() < 2 || !words.contains(text.form(first))) {
            return;
        }
        List<String> left = new ArrayList<>(words);
        int stop = Math.min(text.sentenceEnd(first), first + words.size() + FURTHEST);
        for (int token = first; token < stop; token++) {
            left.remove(text.form(token));
            if (left.isEmpty()) {
                Difference difference = arrangement(text, first, token + 1);
                places.add(new Place(first, token + 1, difference, likeness(difference)));
                return;
            }
        }
    }

    private Difference arrangement(TokenizedText text, int first, int end) {
        int between = end - first - words.size();
        if (between > 0) {
            return new Difference.Apart(between);
        }
        return forms(text, first, end).equals(words) ? new Difference.MarkBetween() : new Difference.OtherOrder();
    }

    private static double likeness(Difference difference) {
        return switch (difference) {
            case Difference.MarkBetween mark -> 0.97;
            case Difference.OtherOrder order -> 0.95;
            case Difference.Apart apart -> 0.92 - 0.03 * apart.between();
            case Difference.OtherSpelling spelling -> 0.9;
            case Difference.Lacks lacks -> 0.8;
        };
    }

    /** From a token on as many words as the label has, one fewer or one more, spelled alike when closed up. */
    private void respelled(TokenizedText text, int first, List<Place> places) {
        StringBuilder joined = new StringBuilder();
        for (int end = first + 1; end <= Math.min(text.size(), first + words.size() + 1); end++) {
            if (end > first + 1 && text.startsPhrase(end - 1)) {
                return;
            }
            joined.append(text.form(end - 1));
            double similarity = joined.length() < SHORTEST_SPELLING ? 0 : spelledAlike(joined);
            if (end - first >= words.size() - 1 && similarity >= SAME_WORD && isContent(text, first)
                    && isContent(text, end - 1)) {
                Difference difference = new Difference.OtherSpelling();
                places.add(new Place(first, end, difference, similarity * likeness(difference)));
            }
        }
    }

    /** The share of letters in common; 1 where only an ending tells them apart: {@code cluster}, {@code clustering}. */
    private double spelledAlike(CharSequence joined) {
        int longer = Math.max(closed.length(), joined.length());
        int shorter = Math.min(closed.length(), joined.length());
        String other = joined.toString();
        boolean ending = closed.regionMatches(0, other, 0, shorter)
                && ENDINGS.contains((closed.length() < longer ? other : closed).substring(shorter));
        return ending ? 1 : 1 - (double) DISTANCE.apply(closed, joined) / longer;
    }

    /** The piece of text that the label would cover if one of its words stood at this token. */
    private void aligned(TokenizedText text, int token, int word, List<Place> places) {
        int first = token;
        while (first > token - word && first > 0 && !text.startsPhrase(first) && isContent(text, first - 1)) {
            first--;
        }
        int end = token + 1;
        while (end < token - word + words.size() && end < text.size() && !text.startsPhrase(end)
                && isContent(text, end)) {
            end++;
        }
        List<String> forms = forms(text, first, end);
        List<String> missing = words.stream().filter(each -> !forms.contains(each)).toList();
        double there = weight - weight(missing);
        if (!missing.isEmpty() && 2 * missing.size() <= words.size() && there >= LEAST_WEIGHT
                && there >= LEAST_SHARE * weight) {
            Difference difference = new Difference.Lacks(missing);
            places.add(new Place(first, end, difference, there / weight * likeness(difference)));
        }
    }

    private static boolean isContent(TokenizedText text, int token) {
        WordRole role = WORDS.role(text.form(token));
        return role != WordRole.OUTSIDE && role != WordRole.VERB;
    }

    private double weight(List<String> some) {
        return some.stream().mapToDouble(word -> WORDS.rarity(word) * (word.equals(words.getLast()) ? HEAD : 1)).sum();
    }

    private static List<String> forms(TokenizedText text, int first, int end) {
        List<String> forms = new ArrayList<>(end - first);
        for (int token = first; token < end; token++) {
            forms.add(text.form(token));
        }
        return forms;
    }
}
