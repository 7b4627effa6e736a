package org.papergraph.detect;

import org.papergraph.detect.TokenizedText.Joint;

/** How a word between white space is written, parts joined by hyphens or dots included. */
enum NameShape {
    /** Words, or words behind a name: {@code fast}, {@code GAN-based}. */
    PLAIN,
    /** {@code 2.0}. */
    NUMBER,
    /** {@code Cross-Modal}. */
    CAPITALISED,
    /** {@code SCOP}, {@code GANs}, {@code 3D}. */
    ACRONYM,
    /** What no language has: {@code BrainDiVE}, {@code pLSTM}, {@code MP-SAE}, {@code word2vec}. */
    COINED;

    /** Whether capitals set it off from the words around it. */
    boolean isName() {
        return this == CAPITALISED || isUnusual();
    }

    boolean isUnusual() {
        return this == ACRONYM || this == COINED;
    }

    /** The token behind the word that a token begins; no further than the limit. */
    static int wordEnd(TokenizedText text, int first, int limit) {
        int end = first + 1;
        while (end < limit && isGlued(text, end)) {
            end++;
        }
        return end;
    }

    /** The first token of the word that ends before a token; no earlier than the limit. */
    static int wordStart(TokenizedText text, int end, int limit) {
        int first = end - 1;
        while (first > limit && isGlued(text, first)) {
            first--;
        }
        return first;
    }

    /** Whether nothing but a hyphen, dot or such parts a token from the one before. */
    static boolean isGlued(TokenizedText text, int token) {
        if (text.joint(token) == Joint.HYPHEN) {
            return true;
        }
        int gap = text.end(token - 1);
        return text.start(token) - gap == 1 && ".+_^&*".indexOf(text.text().charAt(gap)) >= 0;
    }

    /** The shape of the word of the tokens {@code [first, end)}. */
    static NameShape of(TokenizedText text, int first, int end) {
        NameShape whole = of(text.text(), text.start(first), text.end(first));
        // V-Net, C-LSTM: a capital alone is no word.
        if (whole == CAPITALISED && end > first + 1 && text.end(first) - text.start(first) == 1) {
            whole = ACRONYM;
        }
        for (int token = first + 1; token < end; token++) {
            whole = joined(whole, of(text.text(), text.start(token), text.end(token)));
        }
        return whole;
    }

    private static NameShape joined(NameShape before, NameShape part) {
        return switch (part) {
            case PLAIN -> before == CAPITALISED || before.isUnusual() ? CAPITALISED : PLAIN;
            case NUMBER -> before == NUMBER ? NUMBER : before == PLAIN ? PLAIN : COINED;
            case CAPITALISED -> before.isUnusual() ? COINED : CAPITALISED;
            case ACRONYM, COINED -> before == NUMBER && part == ACRONYM ? ACRONYM : COINED;
        };
    }

    /** The shape of a word of letters and digits only. */
    private static NameShape of(String text, int start, int end) {
        int capitals = 0;
        int small = 0;
        int digits = 0;
        int rises = 0;
        int digitsInside = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
                rises += i > start && Character.isLowerCase(text.charAt(i - 1)) ? 1 : 0;
            } else if (Character.isDigit(c)) {
                digits++;
                digitsInside += i > start && i + 1 < end ? 1 : 0;
            } else {
                small++;
            }
        }
        int length = end - start;
        if (digits == length) {
            return NUMBER;
        }
        boolean plural = small == 1 && text.charAt(end - 1) == 's';
        if ((capitals + digits == length || plural && capitals + digits == length - 1) && length - small > 1) {
            return ACRONYM;
        }
        boolean mixed = rises > 0 || capitals > 1 && small > 0 || digits > 0 && capitals > 0
                || digitsInside > 0 && small > 1;
        if (mixed && length > 2) {
            return COINED;
        }
        return capitals > 0 ? CAPITALISED : PLAIN;
    }
}
