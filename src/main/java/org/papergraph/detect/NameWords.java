package org.papergraph.detect;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.concept.Folding;

/** Folded words that tell where a name begins and ends, and whether the paper speaks of its own. */
final class NameWords {
    private static final Set<String> OWN = folded("we i our us ours paper work article study report letter thesis");
    private static final Set<String> NOVEL = folded("""
        novel new first our innovative unified general simple lightweight proposed large-scale scalable efficient
        comprehensive principled training-free open open-source""");
    private static final Set<String> CLOSERS = folded("""
        that which who whose to for with in as by on and or from where when while whereas using via based built
        trained consisting containing comprising is are was were can will has have at through under without into
        over within leveraging combining capable designed tailored aimed specifically also so thereby since because
        inspired able through against during between across if of then but""");
    private static final Set<String> STOPS = folded("""
        that which who whose to for with in by on from where when while whereas using via based is are was were can
        will has have at through under without into over within of as if how why what not because since than""");
    private static final Set<String> TRANSPARENT = folded("""
        notion concept family class set series suite version variant form type kind pair idea use collection
        combination""");
    private static final Set<String> PRIOR = folded("""
        like unlike including than versus over existing previous prior recent against outperforming surpassing popular
        standard beyond to with on from of such as eg baseline baselines traditional conventional current original
        established vanilla leading extending""");
    private static final Set<String> MARKUP = Set.of("textbf", "textit", "texttt", "textsc", "textsf", "emph", "em",
            "it", "bf", "sc", "tt", "sf", "mathrm", "mathbf", "underline", "text", "mathcal", "mathsf");

    /** Most tokens looked at on one side, so that a text without full stops costs no more than others. */
    private static final int REACH = 80;

    private NameWords() {}

    static Set<String> folded(String words) {
        return Stream.of(words.strip().split("\\s+")).map(Folding::word).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the paper's authors speak of themselves or of their paper. */
    static boolean isOwn(String form) {
        return OWN.contains(form);
    }

    static boolean isNovel(String form) {
        return NOVEL.contains(form);
    }

    /** The token behind the sentence that a token is in, or behind as much of it as matters to a name. */
    static int reachEnd(TokenizedText text, int token) {
        int limit = Math.min(text.size(), token + REACH);
        int end = token + 1;
        while (end < limit && text.sentence(end) == text.sentence(token)) {
            end++;
        }
        return end;
    }

    /** The first token of the sentence that a token is in, or of as much of it as matters to a name. */
    static int reachStart(TokenizedText text, int token) {
        int limit = Math.max(0, token - REACH);
        int start = token;
        while (start > limit && text.sentence(start - 1) == text.sentence(token)) {
            start--;
        }
        return start;
    }

    /** Whether nothing that follows belongs to the noun phrase before. */
    static boolean isStop(String form) {
        return STOPS.contains(form);
    }

    /** Whether what stands before {@code of} is no thing of its own: {@code the notion of X}. */
    static boolean isTransparent(String form) {
        return TRANSPARENT.contains(form);
    }

    /** Whether a word says that what follows is one of its kind. */
    static boolean isArticle(String form) {
        return form.equals("a") || form.equals("an");
    }

    /** Whether what follows is other people's: {@code unlike X}. */
    static boolean isPrior(String form) {
        return PRIOR.contains(form);
    }

    /** Whether a name ends in front of this token: the sentence or phrase does, or a word follows that is no noun. */
    static boolean endsName(TokenizedText text, int token) {
        return token >= text.size() || text.startsPhrase(token) || CLOSERS.contains(text.form(token));
    }

    /** Whether a token is a command of LaTeX that sets the words behind it in another type. */
    static boolean isMarkup(TokenizedText text, int token) {
        int start = text.start(token);
        return start > 0 && text.text().charAt(start - 1) == '\\' && MARKUP.contains(text.word(token));
    }

    /** The first character in front of a token that is neither white space nor a quotation mark or brace. */
    static char mark(TokenizedText text, int token) {
        for (int i = token == 0 ? 0 : text.end(token - 1); i < text.start(token); i++) {
            char c = text.text().charAt(i);
            if (!Character.isWhitespace(c) && "\"'`\u201c\u201d\u2018\u2019{}\\$*~".indexOf(c) < 0) {
                return c;
            }
        }
        return ' ';
    }

    /** Whether a quotation mark stands right in front of a token. */
    static boolean isQuoted(TokenizedText text, int token) {
        int before = text.start(token) - 1;
        return before >= 0 && "\"'`\u201c\u2018".indexOf(text.text().charAt(before)) >= 0;
    }

    /** Whether the authors speak of themselves or of something new in the tokens {@code [first, end)}. */
    static boolean speaksOfOwn(TokenizedText text, int first, int end) {
        for (int token = first; token < end; token++) {
            String form = text.form(token);
            if (OWN.contains(form) || form.equals("novel") || form.equals("new")) {
                return true;
            }
        }
        return false;
    }
}
