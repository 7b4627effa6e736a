package org.papergraph.detect;

import java.util.Locale;
import java.util.Set;

/** What a short form may look like, apart from what it stands for. */
final class ShortFormShape {
    private static final int LONGEST = 14;
    private static final int MOST_WORDS = 3;
    private static final Set<String> POINTERS = Set.of("fig", "figs", "figure", "figures", "table", "tables", "eq",
            "eqs", "equation", "sec", "section", "sect", "ref", "refs", "chapter", "appendix", "app", "see", "vol",
            "no", "pp", "left", "right", "top", "bottom", "et", "al", "ie", "eg", "cf", "vs", "respectively", "a", "an",
            "the", "ii", "iii", "iv", "vi", "vii", "viii");

    private ShortFormShape() {}

    /** Whether a text that stands where a short form would can be one. */
    static boolean fits(String text) {
        int letters = 0;
        int digits = 0;
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            words += c == ' ' ? 1 : 0;
            if ("=<>%\u00b1\u2264\u2265~@:;\"\\".indexOf(c) >= 0) {
                return false;
            }
        }
        return (text.length() == 1 ? hasCapital(text) : letters >= 1 && letters + digits >= 2)
                && letters + digits <= LONGEST && words <= MOST_WORDS
                && digits <= letters + 2 && (text.length() == 1 || !isPointer(text))
                && (words == 1 || hasCapital(text) && !isAmount(text));
    }

    /** A number and its unit. */
    private static boolean isAmount(String text) {
        return Character.isDigit(text.charAt(0)) && Character.isDigit(text.charAt(text.indexOf(' ') - 1));
    }

    private static boolean isPointer(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return POINTERS.contains(text.substring(0, end).toLowerCase(Locale.ROOT)) && capitals(text) < 2;
    }

    /** Whether it has a capital: plain words in brackets are mostly no short forms. */
    static boolean hasCapital(String text) {
        return capitals(text) > 0;
    }

    /** Whether dots part its letters: {@code r.a.c.}. */
    static boolean isDotted(String text) {
        return text.length() > 3 && text.charAt(1) == '.' && text.charAt(3) == '.';
    }

    static int capitals(String text) {
        return LetterCase.capitals(text, 0, text.length());
    }

    /** Whether it cannot be taken for a word: two capitals, or one with small letters before it. */
    static boolean isStrong(String text) {
        return fits(text) && capitals(text) >= 2;
    }

    /** The letters and digits in lower case, without the s of a plural. */
    static String letters(String text) {
        String singular = singular(text);
        StringBuilder letters = new StringBuilder(singular.length());
        for (int i = 0; i < singular.length(); i++) {
            char c = singular.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(GreekLetters.latin(Character.toLowerCase(c)));
            }
        }
        return letters.toString();
    }

    /** Whether it is written like a symbol with what qualifies it, in brackets or below: {@code V(T)}, {@code INa}. */
    static boolean isSymbol(String text) {
        return text.indexOf('(') >= 0 || text.indexOf('[') >= 0
                || text.length() == 3 && text.charAt(0) == 'I' && Character.isLowerCase(text.charAt(2));
    }

    /** Without the small s that makes a plural of capitals: {@code SAEs}. */
    static String singular(String text) {
        int last = text.length() - 1;
        boolean plural = last >= 2 && text.charAt(last) == 's' && Character.isUpperCase(text.charAt(last - 1));
        if (plural) {
            return text.substring(0, last);
        }
        return last >= 3 && text.endsWith("'s") ? text.substring(0, last - 1) : text;
    }
}
