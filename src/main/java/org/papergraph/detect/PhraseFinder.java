package org.papergraph.detect;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds noun phrases by the roles of words:
 *
 * <pre>
 * tokens -> units (what hyphens join) -> runs of modifiers and nouns -> without general words in front -> phrases
 * </pre>
 */
final class PhraseFinder {
    private static final int NONE = -1;

    private final TokenizedText text;
    private final UnitRoles roles;
    private final List<Phrase> phrases = new ArrayList<>();
    /** The run that is being read: its first token, and the token behind its last noun; {@link #NONE} before there is one. */
    private int first = NONE;
    private int nounEnd = NONE;

    private PhraseFinder(TokenizedText text) {
        this.text = text;
        this.roles = new UnitRoles(text);
    }

    /** The phrases of a text in reading order; each ends with a noun, and they do not overlap. */
    static List<Phrase> find(TokenizedText text) {
        return new PhraseFinder(text).run();
    }

    private List<Phrase> run() {
        int next;
        for (int unit = 0; unit < text.size(); unit = next) {
            next = roles.end(unit);
            if (!roles.goesOn(unit)) {
                close();
            }
            step(unit, next);
        }
        close();
        return phrases;
    }

    private void step(int unit, int next) {
        switch (roles.of(unit, next, nounEnd != NONE)) {
            case OUTSIDE, VERB, NOUN_OR_VERB -> close();
            case PARTICIPLE, MODIFIER -> open(unit);
            case NOUN -> {
                open(unit);
                nounEnd = next;
            }
        }
    }

    private void open(int unit) {
        if (first == NONE) {
            first = unit;
        }
    }

    private void close() {
        if (nounEnd != NONE) {
            int next = roles.end(first);
            while (next < nounEnd && roles.opensNoTerm(first, next)) {
                first = next;
                next = roles.end(first);
            }
            phrases.add(new Phrase(text, first, nounEnd));
        }
        first = NONE;
        nounEnd = NONE;
    }
}
