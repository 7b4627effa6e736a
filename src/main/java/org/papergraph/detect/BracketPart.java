package org.papergraph.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One thing said in a bracket that may hold several: {@code (e.g., ROI; EM, episodic memory)}. UTF-16 offsets, half-open,
 * without quotes and without words that lead in.
 */
record BracketPart(int start, int end) {
    private static final Set<String> LEAD_IN = Set.of("eg", "ie", "e", "g", "i", "or", "also", "called", "known", "as",
            "termed", "abbreviated", "abbreviation", "abbrev", "abbr", "hereafter", "hereinafter", "henceforth",
            "denoted", "referred", "to", "by", "aka", "short", "acronym", "the", "an", "a", "named", "dubbed", "namely",
            "designated", "and", "in", "for", "here", "this", "we", "call", "commonly", "now", "labeled", "shortly",
            "written", "from", "then", "acronymed", "thereafter", "of", "simply", "k", "standing", "stand", "is");
    private static final String WRAPPING = " \t\n\r\u00a0\"'`\u201c\u201d\u2018\u2019*,;:$_=";

    String in(TokenizedText text) {
        return text.text().substring(start, end);
    }

    /** Whether a value follows, as in {@code (OR = 6.9)}. */
    boolean isQuantity(TokenizedText text) {
        int i = trimmedStart(text.text(), end, text.text().length());
        return i > end && text.text().substring(end, i).contains("=") && !Character.isLetter(text.text().charAt(i));
    }

    /** The parts between the offsets, in reading order; a comma without white space behind it is no end of a part. */
    static List<BracketPart> split(TokenizedText text, int from, int to) {
        List<BracketPart> parts = new ArrayList<>();
        String all = text.text();
        int start = from;
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = all.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            boolean ends = c == ';' || c == '=' || (c == ',' || c == ':') && Character.isWhitespace(all.charAt(i + 1));
            if (depth == 0 && ends) {
                add(parts, text, start, i);
                start = i + 1;
            }
        }
        add(parts, text, start, to);
        return parts;
    }

    private static void add(List<BracketPart> parts, TokenizedText text, int from, int to) {
        int end = trimmedEnd(text.text(), from, to);
        int start = trimmedStart(text.text(), from, end);
        int token = text.tokenAt(start);
        boolean leadIn = false;
        while (token < text.size() && text.end(token) < end && LEAD_IN.contains(text.form(token))
                && (text.end(token) - text.start(token) > 1 || !Character.isUpperCase(text.text().charAt(text.start(token))))) {
            token++;
            leadIn = true;
        }
        int first = leadIn ? text.start(token) : start;
        if (first < end) {
            parts.add(new BracketPart(first, end));
        }
    }

    private static int trimmedStart(String text, int from, int end) {
        int start = from;
        while (start < end && WRAPPING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private static int trimmedEnd(String text, int from, int to) {
        int end = to;
        while (end > from && (WRAPPING.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == '.' && !isInitials(text, from, end))) {
            end--;
        }
        return end;
    }

    /** Whether the dot at the end belongs to a name: {@code M.O.I.}. */
    private static boolean isInitials(String text, int from, int end) {
        return end - from > 3 && text.charAt(end - 3) == '.';
    }
}
