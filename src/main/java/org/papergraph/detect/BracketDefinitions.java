package org.papergraph.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds definitions by brackets in one text:
 *
 * <pre>
 * episodic memory (EM)   EM (episodic memory)   permanent memories (EM, episodic memory)
 * </pre>
 */
final class BracketDefinitions {
    private static final int LONGEST_BRACKET = 300;
    private static final String BETWEEN = " \t\n\r\u00a0\"'`\u201c\u201d\u2018\u2019*,)]}$-";

    private final TokenizedText text;
    private final List<Definition> found = new ArrayList<>();

    private BracketDefinitions(TokenizedText text) {
        this.text = text;
    }

    static List<Definition> in(TokenizedText text) {
        BracketDefinitions definitions = new BracketDefinitions(text);
        for (Bracket bracket : Bracket.in(text.text())) {
            definitions.read(bracket);
        }
        return definitions.found;
    }

    private void read(Bracket bracket) {
        if (bracket.close() - bracket.open() > LONGEST_BRACKET) {
            return;
        }
        List<BracketPart> parts = BracketPart.split(text, bracket.open() + 1, bracket.close());
        if (parts.isEmpty()) {
            return;
        }
        int end = Math.min(text.size(), text.tokenAt(bracket.open()));
        int size = found.size();
        if (end > 0 && isBeside(text.end(end - 1), bracket.open())) {
            int sentence = text.sentenceStart(end - 1);
            int from = bracket.outer() < 0 ? sentence : Math.max(sentence, text.tokenAt(bracket.outer()));
            shortInBracket(parts, from, end);
            if (found.size() == size) {
                longInBracket(bracket, parts);
            }
        }
        if (found.size() == size) {
            bothInBracket(bracket, parts);
        }
    }

    /** Whether nothing but space, quotes and closing marks stands between a word and a bracket. */
    private boolean isBeside(int wordEnd, int open) {
        if (open - wordEnd > 4) {
            return false;
        }
        // The last dot of initials: M.O.I. (multiplicity of infection).
        if (text.text().startsWith(". ", wordEnd)) {
            return wordEnd > 1 && text.text().charAt(wordEnd - 2) == '.' && open == wordEnd + 2;
        }
        for (int i = wordEnd; i < open; i++) {
            if (BETWEEN.indexOf(text.text().charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The last short form belongs to the nearest words, the one before it to the words before those. */
    private void shortInBracket(List<BracketPart> parts, int from, int end) {
        int wordsEnd = end;
        for (int i = parts.size() - 1; i >= 0 && wordsEnd > from; i--) {
            BracketPart part = parts.get(i);
            String shortForm = part.in(text);
            if (!ShortFormShape.fits(shortForm) || part.isQuantity(text)) {
                continue;
            }
            Optional<LetterAlignment.Found> words = Acceptance.before(text, from, wordsEnd, shortForm);
            if (words.isPresent()) {
                Span longForm = LongFormEdges.span(text, words.get(), shortForm);
                found.add(new Definition(span(part), longForm));
                wordsEnd = text.tokenAt(longForm.start());
                wordsEnd -= wordsEnd > from && WordWeight.isArticle(text.form(wordsEnd - 1)) ? 1 : 0;
            }
        }
    }

    /** Finds a long form in the bracket for the short form before it. */
    private void longInBracket(Bracket bracket, List<BracketPart> parts) {
        BracketPart before = unitBefore(bracket.open());
        String shortForm = before.in(text);
        if (!ShortFormShape.isStrong(shortForm)) {
            return;
        }
        BracketPart first = parts.getFirst();
        BracketPart whole = new BracketPart(first.start(), parts.getLast().end());
        for (BracketPart part : List.of(whole, first)) {
            if (spells(part, shortForm)) {
                found.add(new Definition(span(before), span(part)));
                return;
            }
        }
    }

    private boolean spells(BracketPart part, String shortForm) {
        int first = text.tokenAt(part.start());
        int end = text.tokenAt(part.end());
        return first < end && part.end() - part.start() > shortForm.length() + 2
                && Acceptance.spanning(text, first, end, shortForm);
    }

    /** Finds a short form beside its long form in a bracket that explains something else. */
    private void bothInBracket(Bracket bracket, List<BracketPart> parts) {
        for (int i = 1; i < parts.size(); i++) {
            BracketPart left = parts.get(i - 1);
            BracketPart right = parts.get(i);
            if (ShortFormShape.isStrong(left.in(text)) && spells(right, left.in(text))) {
                found.add(new Definition(span(left), span(right)));
                i++;
            } else if (ShortFormShape.fits(right.in(text))) {
                int from = text.tokenAt(bracket.open());
                int end = text.tokenAt(left.end());
                if (from < end) {
                    Acceptance.before(text, from, end, right.in(text)).ifPresent(words -> found.add(
                            new Definition(span(right), LongFormEdges.span(text, words, right.in(text)))));
                }
            }
        }
    }

    /** What stands without white space right before a bracket. */
    private BracketPart unitBefore(int open) {
        int end = open;
        while (end > 0 && " \"'\u201d\u2019".indexOf(text.text().charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && " \t\n\r\u00a0\"'\u201c\u2018([,;".indexOf(text.text().charAt(start - 1)) < 0) {
            start--;
        }
        return new BracketPart(start, end);
    }

    private Span span(BracketPart part) {
        return new Span(text.field(), part.start(), part.end());
    }
}
