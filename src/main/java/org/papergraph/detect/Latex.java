package org.papergraph.detect;

import java.util.Set;
import org.papergraph.detect.TokenizedText.Joint;

/** What LaTeX markup between and around the words of a text means; offsets are UTF-16. */
final class Latex {
    /** Commands that set a word in some type and stand for no word themselves. */
    private static final Set<String> COMMANDS = Set.of("textit", "textbf", "texttt", "textsc", "textrm", "textsf",
            "textsl", "textup", "text", "emph", "em", "it", "bf", "rm", "tt", "sc", "sl", "cal", "mathcal", "mathbf",
            "mathrm", "mathbb", "mathit", "mathsf", "mathtt", "mathfrak", "mathscr", "boldsymbol", "bm", "bfseries",
            "itshape", "operatorname", "underline", "overline", "widetilde", "widehat", "tilde", "hat", "bar",
            "displaystyle", "url", "href", "mbox", "ensuremath", "left", "right");
    private static final String MARKUP = "${}\\";

    private Latex() {}

    /** Whether the letters {@code [start, end)} are a command about type: {@code \textit}. */
    static boolean isCommand(String text, int start, int end) {
        return start > 0 && text.charAt(start - 1) == '\\' && COMMANDS.contains(text.substring(start, end));
    }

    /**
     * What a gap of markup and one sign is: a hyphen in {@code $k$-means}, an index in {@code L$_{1}$}; a space if there
     * is no such sign.
     */
    static Joint joint(String text, int start, int end) {
        Joint joint = Joint.SPACE;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (MARKUP.indexOf(c) >= 0) {
                continue;
            }
            if (joint != Joint.SPACE || c != '-' && c != '_' && c != '^') {
                return Joint.SPACE;
            }
            joint = c == '-' ? Joint.HYPHEN : Joint.INDEX;
        }
        return joint;
    }

    /** The span with the markup that belongs to its words: {@code $\ell_{1}$-norm} rather than {@code ell_{1}$-norm}. */
    static Span whole(String text, Span span) {
        int start = commandStart(text, span.start(), span.end());
        int end = is(text, span.end(), '}') && excess(text, start, span.end()) > 0 ? span.end() + 1 : span.end();
        boolean open = count(text, start, end, '$') % 2 == 1;
        boolean formula = is(text, start - 1, '$') && is(text, end, '$') && !isWord(text, start, end);
        if (open && is(text, start - 1, '$') || !open && formula) {
            start--;
        }
        if (is(text, end, '$') && count(text, start, end, '$') % 2 == 1) {
            end++;
        }
        return start == span.start() && end == span.end() ? span : new Span(span.field(), start, end);
    }

    /** The start with a backslash before it, or with the command whose brace the span closes: {@code \textit{...}}. */
    private static int commandStart(String text, int start, int end) {
        int at = start;
        if (is(text, start - 1, '{') && excess(text, start, end) < 0) {
            at--;
            while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
                at--;
            }
        }
        return is(text, at - 1, '\\') ? at - 1 : start;
    }

    private static int excess(String text, int start, int end) {
        return count(text, start, end, '{') - count(text, start, end, '}');
    }

    private static boolean isWord(String text, int start, int end) {
        return text.substring(start, end).codePoints().allMatch(Character::isLetterOrDigit);
    }

    private static boolean is(String text, int at, char sign) {
        return at >= 0 && at < text.length() && text.charAt(at) == sign;
    }

    private static int count(String text, int start, int end, char sign) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += text.charAt(i) == sign ? 1 : 0;
        }
        return count;
    }
}
