package org.papergraph.detect;

import java.util.Optional;
import org.papergraph.detect.LetterAlignment.Found;
import org.papergraph.detect.TokenizedText.Joint;

/** How far the letters of a short form may be from the words beside it, and how far back those are looked for. */
final class Acceptance {
    private static final float STRICT = 0.25f;
    private static final float BASE = 0.05f;
    private static final float PER_LETTER = 0.55f;
    private static final int MOST_LETTERS = 16;

    private Acceptance() {}

    /** The words right before a token that the short form may stand for. */
    static Optional<Found> before(TokenizedText text, int from, int end, String shortForm) {
        String letters = ShortFormShape.letters(shortForm);
        if (letters.length() == 1) {
            return lastWord(text, from, end, letters.charAt(0));
        }
        int window = Math.max(from, end - 3 * letters.length() - 2);
        Optional<Found> plain = LetterAlignment.endingBefore(text, window, end, letters)
                .filter(found -> isEnough(text, found, shortForm, limit(shortForm, letters)));
        if (plain.isPresent() && !ShortFormShape.isSymbol(shortForm)) {
            return plain;
        }
        return cheapest(plain, reordered(text, window, end, shortForm))
                .or(() -> loosely(text, window, end, shortForm, letters));
    }

    private static Optional<Found> loosely(TokenizedText text, int from, int end, String shortForm, String letters) {
        if (letters.length() < 3 || ShortFormShape.capitals(shortForm) < 2) {
            return Optional.empty();
        }
        float limit = LetterAlignment.LETTER_LEFT_OUT + STRICT;
        return LetterAlignment.looselyEndingBefore(text, from, end, letters)
                .filter(found -> found.lastMet() > found.first() && isEnough(text, found, shortForm, limit));
    }

    /** The same, where nothing but the letters says that the words are meant. */
    static Optional<Found> strictlyBefore(TokenizedText text, int from, int end, String shortForm) {
        String letters = ShortFormShape.letters(shortForm);
        int window = Math.max(from, end - 3 * letters.length() - 2);
        return LetterAlignment.endingBefore(text, window, end, letters)
                .filter(found -> isEnough(text, found, shortForm, STRICT) && isPhrase(text, found));
    }

    /** Whether white space parts the words. */
    private static boolean isPhrase(TokenizedText text, Found found) {
        return text.text().substring(text.start(found.first()), text.end(found.end() - 1)).indexOf(' ') > 0;
    }

    private static Optional<Found> reordered(TokenizedText text, int from, int end, String shortForm) {
        Optional<Found> best = Optional.empty();
        for (Reading reading : Reading.reordered(shortForm)) {
            best = cheapest(best, LetterAlignment.endingBefore(text, from, end, reading.letters())
                    .filter(found -> isEnough(text, found, shortForm, reading.limit())));
        }
        return best;
    }

    private static Optional<Found> cheapest(Optional<Found> first, Optional<Found> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.or(() -> second);
        }
        return second.get().cost() < first.get().cost() ? second : first;
    }

    /** A single letter stands for no more than the word before it. */
    private static Optional<Found> lastWord(TokenizedText text, int from, int end, char letter) {
        String word = text.form(end - 1);
        boolean begins = end > from && word.length() > 2 && word.charAt(0) == letter
                && text.joint(end - 1) != Joint.HYPHEN;
        return begins ? Optional.of(new Found(end - 1, end, 0, end - 1)) : Optional.empty();
    }

    /** Whether a short form may stand for exactly these words. */
    static boolean spanning(TokenizedText text, int first, int end, String shortForm) {
        String letters = ShortFormShape.letters(shortForm);
        return end - first <= 4 * letters.length() && LetterAlignment.spanning(text, first, end, letters)
                .filter(found -> isEnough(text, found, shortForm, limit(shortForm, letters))).isPresent();
    }

    /** The words from a token on that the short form may stand for; those left over behind are not among them. */
    static Optional<Found> startingAt(TokenizedText text, int first, int end, String shortForm) {
        String letters = ShortFormShape.letters(shortForm);
        int stop = Math.min(end, first + 3 * letters.length());
        return LetterAlignment.startingAt(text, first, stop, letters)
                .filter(found -> isEnough(text, found, shortForm, limit(shortForm, letters)));
    }

    /** The same, where nothing but the letters says that the words are meant. */
    static Optional<Found> strictlyStartingAt(TokenizedText text, int first, int end, String shortForm) {
        return startingAt(text, first, end, shortForm).filter(found -> found.cost() <= STRICT);
    }

    static float limit(String shortForm, String letters) {
        return ShortFormShape.hasCapital(shortForm) || ShortFormShape.isDotted(shortForm)
                ? BASE + PER_LETTER * Math.min(letters.length(), MOST_LETTERS)
                : STRICT;
    }

    private static boolean isEnough(TokenizedText text, Found found, String shortForm, float limit) {
        int length = text.end(found.end() - 1) - text.start(found.first());
        String first = text.word(found.first());
        boolean itself = first.equals(shortForm)
                || text.joint(found.first()) == Joint.HYPHEN && first.startsWith(shortForm);
        return found.cost() <= limit && length > shortForm.length() && !itself;
    }
}
