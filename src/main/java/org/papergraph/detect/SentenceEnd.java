package org.papergraph.detect;

import java.util.Locale;
import java.util.Set;

/** Where a sentence ends: a full stop, question or exclamation mark that is not part of an abbreviation. */
final class SentenceEnd {
    private static final Set<String> ABBREVIATED = Set.of("e.g", "i.e", "eg", "ie", "al", "fig", "figs", "eq", "eqs",
            "sec", "vs", "cf", "dr", "prof", "mr", "mrs", "st", "resp", "approx", "viz", "ref", "refs", "no", "vol",
            "w.r.t", "a.k.a", "ca", "incl", "esp");

    private SentenceEnd() {}

    /**
     * Whether a sentence ends in the gap between two words of a text.
     *
     * @param wordStart start of the word before the gap
     * @param gapStart  its end
     * @param gapEnd    start of the word behind the gap
     */
    static boolean between(String text, int wordStart, int gapStart, int gapEnd) {
        int mark = -1;
        for (int i = gapStart; i < gapEnd - 1; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?') && closed(text, i + 1, gapEnd)) {
                mark = i;
                break;
            }
            if (c == '\n' && text.charAt(i + 1) == '\n') {
                return true;
            }
        }
        if (mark < 0) {
            return false;
        }
        if (text.charAt(mark) != '.') {
            return true;
        }
        int next = text.codePointAt(gapEnd);
        // Names such as "pLSTM" and "fMRI" start sentences too, so a lower-case letter alone proves nothing; but a wholly
        // lower-case word behind a full stop is almost always the rest of an abbreviated one.
        return !(mark == gapStart && abbreviated(text, wordStart, gapStart))
                && (!Character.isLowerCase(next) || capitalLater(text, gapEnd));
    }

    /** White space follows the mark, perhaps behind closing quotes and brackets. */
    private static boolean closed(String text, int from, int end) {
        int i = from;
        while (i < end && "\"')]\u201d\u2019".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < end && Character.isWhitespace(text.charAt(i));
    }

    private static boolean abbreviated(String text, int wordStart, int wordEnd) {
        int start = wordStart;
        while (start > 1 && text.charAt(start - 1) == '.' && Character.isLetter(text.charAt(start - 2))) {
            start -= 2;
        }
        String word = text.substring(start, wordEnd);
        boolean single = wordEnd - wordStart == 1 && Character.isUpperCase(text.charAt(wordStart));
        boolean initial = single && (text.startsWith(". ", start - 2) || isInitial(text, wordEnd + 2));
        return initial || ABBREVIATED.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a single capital and a full stop stand there, as in the name J. S. Bach. */
    private static boolean isInitial(String text, int at) {
        return at + 1 < text.length() && Character.isUpperCase(text.charAt(at)) && text.charAt(at + 1) == '.';
    }

    private static boolean capitalLater(String text, int start) {
        for (int i = start; i < text.length() && Character.isLetterOrDigit(text.charAt(i)); i++) {
            if (Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
