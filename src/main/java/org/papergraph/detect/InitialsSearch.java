package org.papergraph.detect;

import java.util.Optional;
import org.papergraph.detect.TokenizedText.Joint;

/**
 * Finds words in the sentence of an acronym whose initials it is, where no mark says that they are meant:
 * {@code bridge reinforcement learning with robotics, such that RL algorithms ...}.
 */
final class InitialsSearch {
    private InitialsSearch() {}

    /** The first words of the acronym's sentence that have these initials. */
    static Optional<Span> find(TokenizedText text, String acronym, Span place) {
        String letters = ShortFormShape.letters(acronym);
        if (letters.length() != acronym.length() || !letters.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        int token = text.tokenAt(place.start());
        return search(text, text.sentenceStart(token), text.sentenceEnd(token), letters);
    }

    private static Optional<Span> search(TokenizedText text, int from, int end, String letters) {
        for (int first = from; first < end; first++) {
            if (initial(text, first) == letters.charAt(0)) {
                int stop = stop(text, first, end, letters);
                if (stop > 0) {
                    return Optional.of(text.span(first, stop));
                }
            }
        }
        return Optional.empty();
    }

    /** The token behind the words that start with a token and have these initials; -1 if they have not. */
    private static int stop(TokenizedText text, int first, int end, String letters) {
        if (WordWeight.isSmall(text.form(first)) || text.joint(first) == Joint.HYPHEN) {
            return -1;
        }
        int met = 0;
        for (int token = first; token < end && (token == first || !text.startsPhrase(token)); token++) {
            if (initial(text, token) == letters.charAt(met)) {
                if (FunctionWords.contains(text.form(token))) {
                    return -1;
                }
                // The acronym does not explain itself, nor a part of it another.
                if (LetterCase.capitals(text.text(), text.start(token), text.end(token)) > 1) {
                    return -1;
                }
                met++;
            } else if (!WordWeight.isSmall(text.form(token)) && text.joint(token) != Joint.HYPHEN) {
                return -1;
            }
            if (met == letters.length()) {
                return isWhole(text, token + 1) && !isParticiple(text.form(token)) ? token + 1 : -1;
            }
        }
        return -1;
    }

    /** A long form ends in its noun: "architectures inspired (by ...)" is what no AI stands for. */
    private static boolean isParticiple(String form) {
        return form.length() > 4 && form.endsWith("ed") && !form.endsWith("eed");
    }

    private static boolean isWhole(TokenizedText text, int end) {
        return end == text.size() || text.joint(end) != Joint.HYPHEN;
    }

    private static char initial(TokenizedText text, int token) {
        return Character.toLowerCase(text.text().charAt(text.start(token)));
    }
}
