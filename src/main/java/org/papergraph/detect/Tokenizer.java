package org.papergraph.detect;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.concept.Folding;
import org.papergraph.corpus.Field;
import org.papergraph.detect.TokenizedText.Joint;

/**
 * Splits a text into words and sentences. A word is a run of letters, marks and digits; a web address is one token
 * without a form, and a LaTeX command about type is none. All offsets of the program come from here.
 */
public final class Tokenizer {
    private static final Pattern TOKEN = Pattern
            .compile("(?<link>" + LinkFinder.ADDRESS + ")|[\\p{L}\\p{M}\\p{N}]+");
    private static final String BREAKS = ",;:()[]{}!?\u2013\u2014\u2026|<>=";

    private Tokenizer() {}

    /** The words of a text; none for a blank one. */
    public static TokenizedText tokenize(Field field, String text) {
        int room = text.length() / 4 + 8;
        int[] starts = new int[room];
        int[] ends = new int[room];
        String[] forms = new String[room];
        int size = 0;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                forms = Arrays.copyOf(forms, size * 2);
            }
            boolean link = matcher.start("link") >= 0;
            if (!link && Latex.isCommand(text, matcher.start(), matcher.end())) {
                continue;
            }
            starts[size] = matcher.start();
            ends[size] = matcher.end();
            forms[size++] = link ? "" : Folding.word(matcher.group());
        }
        int[] sentences = new int[size];
        Joint[] joints = new Joint[size];
        for (int i = 0; i < size; i++) {
            joints[i] = i == 0 ? Joint.SENTENCE : joint(text, starts[i - 1], ends[i - 1], starts[i]);
            sentences[i] = i == 0 ? 0 : sentences[i - 1] + (joints[i] == Joint.SENTENCE ? 1 : 0);
        }
        return new TokenizedText(field, text, size, starts, ends, sentences, joints, forms);
    }

    private static Joint joint(String text, int wordStart, int gapStart, int gapEnd) {
        if (gapEnd - gapStart == 1) {
            char only = text.charAt(gapStart);
            if (only == ' ') {
                return Joint.SPACE;
            }
            // A dot with no space behind it stands inside a name: GPT-3.5.
            if (only == '-' || only == '\u2010' || only == '\u2011') {
                return Joint.HYPHEN;
            }
            if (only == '_' || only == '^') {
                return Joint.INDEX;
            }
            return BREAKS.indexOf(only) >= 0 ? Joint.BREAK : Joint.SPACE;
        }
        if (SentenceEnd.between(text, wordStart, gapStart, gapEnd)) {
            return Joint.SENTENCE;
        }
        return parts(text, gapStart, gapEnd) ? Joint.BREAK : Latex.joint(text, gapStart, gapEnd);
    }

    /** Whether the text between two words holds a mark that no phrase crosses, or a dash with space or dash beside it. */
    private static boolean parts(String text, int start, int end) {
        int dashes = 0;
        boolean space = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            // Braces belong to LaTeX markup here: \ell_{1}.
            if (BREAKS.indexOf(c) >= 0 && c != '{' && c != '}' || c == '.') {
                return true;
            }
            dashes += c == '-' ? 1 : 0;
            space |= Character.isWhitespace(c);
        }
        return dashes > 1 || dashes == 1 && space;
    }
}
