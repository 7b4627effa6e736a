package org.papergraph.detect;

import org.papergraph.concept.Folding;

/**
 * Where a paper defines a short form: the tokens {@code [first, end)} of a text, long form and bracket included.
 *
 * @param longFirst first token of the long form
 * @param longEnd   behind its last token
 */
record Coinage(Abbreviation abbreviation, TokenizedText text, int first, int end, int longFirst, int longEnd) {
    /** Whether the long form is written as a name, most of its words with capitals. */
    boolean isTitled() {
        int capitals = 0;
        int words = 0;
        for (int token = longFirst; token < longEnd; token++) {
            if (!FunctionWords.contains(text.form(token))) {
                words++;
                capitals += Character.isUpperCase(text.text().charAt(text.start(token))) ? 1 : 0;
            }
        }
        return capitals * 2 > words && capitals > 1;
    }

    /** Whether the long form explains the short one, and not the other way round: {@code X, an expansion}. */
    boolean isShortFirst() {
        return first < longFirst;
    }

    /** The short form folded, in one word. */
    String shortKey() {
        return Folding.key(abbreviation.shortForm()).replace(" ", "");
    }

    /** The long form's folded words. */
    String longKey() {
        return NameRun.of(text, longFirst, longEnd).key();
    }

    /** The last folded word of the long form. */
    String head() {
        return text.form(longEnd - 1);
    }

    boolean overlaps(NameRun run) {
        return run.text() == text && run.first() < end && first < run.end();
    }
}
