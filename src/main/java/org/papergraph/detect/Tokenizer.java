package org.papergraph.detect;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.concept.WordScan;
import org.papergraph.corpus.Field;
import org.papergraph.detect.TokenizedText.Joint;

/**
 * Splits a text into words and sentences. A word is a run of letters, marks and digits; a web address is one token
 * without a form, and a LaTeX command about type is none. All offsets of the program come from here.
 */
public final class Tokenizer {
    private static final Pattern ADDRESS = Pattern.compile(LinkFinder.ADDRESS);
    private static final String BREAKS = ",;:()[]{}!?\u2013\u2014\u2026|<>=";
    private static final FoldedWords FOLDED = new FoldedWords();

    private Tokenizer() {}

    /** The words of a text; none for a blank one. */
    public static TokenizedText tokenize(Field field, String text) {
        int room = text.length() / 4 + 8;
        int[] starts = new int[room];
        int[] ends = new int[room];
        String[] forms = new String[room];
        int size = 0;
        int end;
        for (int start = WordScan.start(text, 0); start < text.length(); start = WordScan.start(text, end)) {
            int address = addressEnd(text, start);
            end = address > 0 ? address : WordScan.end(text, start);
            if (address == 0 && Latex.isCommand(text, start, end)) {
                continue;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                forms = Arrays.copyOf(forms, size * 2);
            }
            starts[size] = start;
            ends[size] = end;
            forms[size++] = address > 0 ? "" : FOLDED.of(text, start, end);
        }
        int[] sentences = new int[size];
        Joint[] joints = new Joint[size];
        for (int i = 0; i < size; i++) {
            joints[i] = i == 0 ? Joint.SENTENCE : joint(text, starts[i - 1], ends[i - 1], starts[i]);
            sentences[i] = i == 0 ? 0 : sentences[i - 1] + (joints[i] == Joint.SENTENCE ? 1 : 0);
        }
        return new TokenizedText(field, text, size, starts, ends, sentences, joints, forms);
    }

    /** The offset behind the web address that starts at a word; 0 if none does. */
    private static int addressEnd(String text, int start) {
        if (!text.startsWith("http", start) && !text.startsWith("www.", start)) {
            return 0;
        }
        Matcher address = ADDRESS.matcher(text).region(start, text.length());
        return address.lookingAt() ? address.end() : 0;
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
