package org.papergraph.detect;

import java.util.Set;
import org.papergraph.detect.TokenizedText.Joint;

/** What it speaks against a long form that one of its words gives no letter to the short form, or that a mark stands within. */
final class WordWeight {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "and", "or");
    private static final Set<String> SMALL = Set.of("a", "an", "the", "and", "or", "of", "for", "in", "on", "to", "by",
            "with", "from", "at", "as", "via", "into", "per", "between", "its", "is", "de", "la", "des", "und", "der");
    private static final Set<String> LOCANTS = Set.of("alpha", "beta", "gamma", "delta", "epsilon", "omega", "cis",
            "trans", "tert", "sec", "iso", "ortho", "meta", "para", "syn", "anti", "dl");

    /** Words of a clause, which no name goes across. */
    private static final Set<String> CLAUSE_WORDS = Set.of("was", "were", "are", "has", "have", "had", "be", "been",
            "can", "may", "will", "that", "which", "who", "we", "this", "these", "our");

    private static final float SMALL_WORD = 0.2f;
    private static final float NUMBER = 0.3f;
    private static final float LOCANT = 0.1f;
    private static final float HYPHENATED = 0.4f;
    private static final float WORD = 1.0f;

    private static final float COMMA = 0.3f;
    private static final float BRACKET = 2f;
    private static final float CLAUSE = 3f;

    private WordWeight() {}

    static boolean isArticle(String form) {
        return ARTICLES.contains(form);
    }

    /** Whether the folded form is of a word that seldom gives a letter to a short form. */
    static boolean isSmall(String form) {
        return SMALL.contains(form);
    }

    /** Whether a phrase that says whose or what for begins with the folded form. */
    static boolean isOf(String form) {
        return form.equals("of") || form.equals("for") || form.equals("in");
    }

    static float ofLeavingOut(TokenizedText text, int token) {
        String form = text.form(token);
        if (isSmall(form)) {
            return SMALL_WORD;
        }
        if (CLAUSE_WORDS.contains(form)) {
            return CLAUSE;
        }
        boolean number = !form.isEmpty() && Character.isDigit(form.charAt(0));
        if (isLocant(text, token)) {
            return number ? LOCANT : NUMBER;
        }
        if (number) {
            return NUMBER;
        }
        return isHyphenated(text, token) ? HYPHENATED : WORD;
    }

    /** Whether a hyphen stands right before it, perhaps behind another mark: {@code 5'-cyclic}. */
    private static boolean isHyphenated(TokenizedText text, int token) {
        return text.joint(token) == Joint.HYPHEN || token > 0 && text.text().charAt(text.start(token) - 1) == '-'
                && text.start(token) - text.end(token - 1) == 2;
    }

    /** Whether the folded form is of a Greek letter or another word that is set before a part of a molecule. */
    static boolean isPrefix(String form) {
        return LOCANTS.contains(form);
    }

    /** Whether it says where or how a molecule is what the next word names: {@code 1,4,5-tris}, {@code beta-carotene}. */
    private static boolean isLocant(TokenizedText text, int token) {
        return token + 1 < text.size() && "-,".indexOf(text.text().charAt(text.end(token))) >= 0
                && text.start(token + 1) == text.end(token) + 1
                && (text.end(token) - text.start(token) == 1 || LOCANTS.contains(text.form(token)));
    }

    /** The cost of the marks between a token and the one before it. */
    static float ofCrossingBefore(TokenizedText text, int token) {
        return switch (text.joint(token)) {
            case SPACE, HYPHEN, INDEX -> 0;
            case SENTENCE -> 2 * CLAUSE;
            case BREAK -> opensApposition(text, token)
                    ? CLAUSE
                    : ofMarks(text.text(), text.end(token - 1), text.start(token));
        };
    }

    /** Whether something else begins here: {@code MnSOD, a second gene}. */
    private static boolean opensApposition(TokenizedText text, int token) {
        String form = text.form(token);
        return (form.equals("a") || form.equals("an") || form.equals("the"))
                && Character.isWhitespace(text.text().charAt(text.start(token) - 1));
    }

    private static float ofMarks(String text, int start, int end) {
        float most = 0;
        boolean space = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            space |= Character.isWhitespace(c);
            most = Math.max(most, switch (c) {
                case ',' -> COMMA;
                case '(', '[' -> BRACKET;
                case ')', ']' -> opensWithin(text, c == ')' ? '(' : '[', i) ? 0 : BRACKET;
                case ':', ';', '!', '?', '=', '<', '>', '|' -> CLAUSE;
                default -> 0;
            });
        }
        // Marks without white space belong to a name: 2,4-dinitrophenyl.
        return space ? most : 0;
    }

    /** Whether the bracket that closes here began within a word: {@code N-(1-naphthyl) ethylene}. */
    private static boolean opensWithin(String text, char open, int close) {
        int opened = text.lastIndexOf(open, close);
        return opened > 0 && !Character.isWhitespace(text.charAt(opened - 1));
    }
}
