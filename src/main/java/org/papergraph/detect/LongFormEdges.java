package org.papergraph.detect;

/** Where a long form begins and ends in the text, once the words that its letters come from are known. */
final class LongFormEdges {
    private static final String UNIT_ENDS = " \t\n\r\u00a0/\u2013\u2014\"\u201c\u2018`;:|=";
    private static final int WORDS_OPEN = 2;

    private LongFormEdges() {}

    /** The words with what is written together with them: {@code 1,2-diacylglycerol}, {@code prostaglandin E(2)}. */
    static Span span(TokenizedText text, LetterAlignment.Found found, String shortForm) {
        LetterAlignment.Found words = keepsHead(text, shortForm, found) ? wholePhrase(text, found) : found;
        return new Span(text.field(), unitStart(text, words.first(), words.end()),
                end(text, text.start(words.first()), words.end()));
    }

    private static int end(TokenizedText text, int start, int wordsEnd) {
        String all = text.text();
        int end = text.end(wordsEnd - 1);
        if (text.word(wordsEnd - 1).equals("s") && "'\u2019".indexOf(all.charAt(end - 2)) >= 0) {
            return end - 2;
        }
        if (end == all.length() || all.charAt(end) != ')' && all.charAt(end) != ']') {
            return end;
        }
        int opened = all.lastIndexOf(all.charAt(end) == ')' ? '(' : '[', end);
        return opened > start && !Character.isWhitespace(all.charAt(opened - 1)) ? end + 1 : end;
    }

    /** Whether the short form has the last word of the long form in full, as {@code D-mode} has. */
    private static boolean keepsHead(TokenizedText text, String shortForm, LetterAlignment.Found words) {
        String head = text.word(words.end() - 1);
        int start = shortForm.length() - head.length();
        return head.length() > 2 && start > 0 && shortForm.endsWith(head)
                && !Character.isLetterOrDigit(shortForm.charAt(start - 1));
    }

    /** All the words from an article on that stands not far before: whatever the head's letter leaves open belongs to it. */
    private static LetterAlignment.Found wholePhrase(TokenizedText text, LetterAlignment.Found words) {
        for (int token = words.first(); token > 0 && token >= words.first() - WORDS_OPEN; token--) {
            if (text.startsPhrase(token) || WordWeight.isSmall(text.form(token))) {
                break;
            }
            if (WordWeight.isArticle(text.form(token - 1))) {
                return new LetterAlignment.Found(token, words.end(), words.cost(), words.lastMet());
            }
        }
        return words;
    }

    /** Where that begins which holds a token without white space: {@code 2,4-dinitrophenyl}. */
    private static int unitStart(TokenizedText text, int token, int end) {
        String all = text.text();
        int depth = unopened(all, text.start(token), text.end(end - 1));
        int offset = text.start(token);
        while (offset > 0 && (UNIT_ENDS.indexOf(all.charAt(offset - 1)) < 0
                || depth > 0 && all.charAt(offset - 1) == '/')) {
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
        return locantStart(text, offset);
    }

    /** Where the number stands that belongs to a Greek letter: {@code 17 beta-estradiol}. */
    private static int locantStart(TokenizedText text, int offset) {
        int token = text.tokenAt(offset);
        if (token == 0 || text.start(token) != offset || !WordWeight.isPrefix(text.form(token))
                || text.start(token) - text.end(token - 1) != 1) {
            return offset;
        }
        int start = text.start(token - 1);
        boolean number = text.end(token - 1) - start <= 2 && Character.isDigit(text.text().charAt(start));
        return number ? start : offset;
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
}
