package org.papergraph.concept;

import java.util.ArrayList;
import java.util.List;

/** Where the words of a text are. A word is a run of letters, marks and digits; offsets are UTF-16. */
public final class WordScan {
    private static final int PARTS = 1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER | 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private WordScan() {}

    /** Where the first word at or behind an offset starts; the text's length if there is none. */
    public static int start(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isPart(point)) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /** The offset behind the word that starts at an offset. */
    public static int end(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!isPart(point)) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /** The words of a text in order; the list is the caller's. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int end;
        for (int start = start(text, 0); start < text.length(); start = start(text, end)) {
            end = end(text, start);
            words.add(text.substring(start, end));
        }
        return words;
    }

    private static boolean isPart(int point) {
        if (point < 128) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9';
        }
        return (PARTS >>> Character.getType(point) & 1) != 0;
    }
}
