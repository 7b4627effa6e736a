package org.papergraph.detect;

import java.util.Set;
import org.papergraph.detect.TokenizedText.Joint;

/** What it speaks against a long form that one of its words gives no letter to the short form, or that a mark stands within. */
final class WordWeight {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "and", "or");
    private static final Set<String> SMALL = Set.of("a", "an", "the", "and", "or", "of", "for", "in", "on", "to", "by",
            "with", "from", "at", "as", "via", "into", "per", "between", "its", "is", "de", "la", "des", "und", "der");

    private static final float SMALL_WORD = 0.2f;
    private static final float NUMBER = 0.3f;
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

    static float ofLeavingOut(TokenizedText text, int token) {
        String form = text.form(token);
        if (isSmall(form)) {
            return SMALL_WORD;
        }
        if (!form.isEmpty() && Character.isDigit(form.charAt(0))) {
            return NUMBER;
        }
        return text.joint(token) == Joint.HYPHEN ? HYPHENATED : WORD;
    }

    /** The cost of the marks between a token and the one before it. */
    static float ofCrossingBefore(TokenizedText text, int token) {
        return switch (text.joint(token)) {
            case SPACE, HYPHEN -> 0;
            case SENTENCE -> 2 * CLAUSE;
            case BREAK -> ofMarks(text.text(), text.end(token - 1), text.start(token));
        };
    }

    private static float ofMarks(String text, int start, int end) {
        float most = 0;
        boolean space = false;
        for (int i = start; i < end; i++) {
            space |= Character.isWhitespace(text.charAt(i));
        }
        if (!space) {
            return 0;
        }
        for (int i = start; i < end; i++) {
            most = Math.max(most, switch (text.charAt(i)) {
                case ',' -> COMMA;
                case '(', ')', '[', ']' -> BRACKET;
                case ':', ';', '!', '?', '=', '<', '>', '|' -> CLAUSE;
                default -> 0;
            });
        }
        return most;
    }
}
