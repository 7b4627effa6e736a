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
    private static final String UNIT_ENDS = " \t\n\r\u00a0/\u2013\u2014\"\u201c\u2018`;:|=";

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
        List<BracketPart> parts = BracketPart.split(text, bracket.open() + 1, bracket.close());
        if (parts.isEmpty() || bracket.close() - bracket.open() > 300) {
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
        if (text.text().startsWith(". ", wordEnd)) {
            return wordEnd > 1 && text.text().charAt(wordEnd - 2) == '.' && open == wordEnd + 2;
        }
        for (int i = wordEnd; i < open; i++) {
            if (" \t\n\r\u00a0\"'`\u201c\u201d\u2018\u2019*,)]}$-".indexOf(text.text().charAt(i)) < 0) {
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
                Span longForm = span(keepsHead(shortForm, words.get()) ? wholePhrase(words.get()) : words.get());
                found.add(new Definition(span(part), longForm));
                wordsEnd = text.tokenAt(longForm.start());
                wordsEnd -= wordsEnd > from && WordWeight.isArticle(text.form(wordsEnd - 1)) ? 1 : 0;
            }
        }
    }

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
                    Acceptance.before(text, from, end, right.in(text)).ifPresent(words -> found
                            .add(new Definition(span(right), span(words))));
                }
            }
        }
    }

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

    /** Whether the short form has the last word of the long form in full, as {@code D-mode} has. */
    private boolean keepsHead(String shortForm, LetterAlignment.Found words) {
        String head = text.word(words.end() - 1);
        int start = shortForm.length() - head.length();
        return head.length() > 2 && start > 0 && shortForm.endsWith(head)
                && !Character.isLetterOrDigit(shortForm.charAt(start - 1));
    }

    /** All the words from an article on that stands not far before: whatever the head's letter leaves open belongs to it. */
    private LetterAlignment.Found wholePhrase(LetterAlignment.Found words) {
        for (int token = words.first(); token > 0 && token > words.first() - 3; token--) {
            if (text.startsPhrase(token)) {
                break;
            }
            if (WordWeight.isArticle(text.form(token - 1))) {
                return new LetterAlignment.Found(token, words.end(), words.cost(), words.lastMet());
            }
        }
        return words;
    }

    /** Where that begins which holds a token without white space: {@code 2,4-dinitrophenyl}. */
    private int unitStart(int token, int end) {
        String all = text.text();
        int depth = unopened(all, text.start(token), text.end(end - 1));
        int offset = text.start(token);
        while (offset > 0 && UNIT_ENDS.indexOf(all.charAt(offset - 1)) < 0) {
            char c = all.charAt(offset - 1);
            depth += c == ')' || c == ']' ? 1 : c == '(' || c == '[' ? -1 : 0;
            if (depth < 0 || c == ',' && !(offset > 1 && Character.isDigit(all.charAt(offset - 2)))) {
                break;
            }
            offset--;
        }
        while ("-.'".indexOf(all.charAt(offset)) >= 0) {
            offset++;
        }
        return offset;
    }

    private static int unopened(String text, int start, int end) {
        int least = 0;
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            least = Math.min(least, depth);
        }
        return -least;
    }

    private Span span(BracketPart part) {
        return new Span(text.field(), part.start(), part.end());
    }

    /** The words with what is written together with them: {@code 1,2-diacylglycerol}, {@code prostaglandin E(2)}. */
    private Span span(LetterAlignment.Found words) {
        String all = text.text();
        int start = unitStart(words.first(), words.end());
        int stop = text.end(words.end() - 1);
        if (text.word(words.end() - 1).equals("s") && "'\u2019".indexOf(all.charAt(stop - 2)) >= 0) {
            return new Span(text.field(), start, stop - 2);
        }
        if (stop < all.length() && (all.charAt(stop) == ')' || all.charAt(stop) == ']')) {
            char open = all.charAt(stop) == ')' ? '(' : '[';
            int opened = all.lastIndexOf(open, stop);
            stop += opened > start && !Character.isWhitespace(all.charAt(opened - 1)) ? 1 : 0;
        }
        return new Span(text.field(), start, stop);
    }
}
