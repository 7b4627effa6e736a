package org.papergraph.detect;

import java.util.LinkedList;
import java.util.Optional;
import org.papergraph.detect.TokenizedText.Joint;

/** Reads the conjuncts on both sides of a conjunction. */
final class ConjunctReader {
    /** The words of a conjunct; no label that a coordination takes apart has more. */
    private static final int LONGEST = 6;

    private final TokenizedText text;
    private final UnitRoles roles;

    ConjunctReader(TokenizedText text) {
        this.text = text;
        this.roles = new UnitRoles(text);
    }

    /** The coordination around a conjunction that is neither the first nor the last token; empty if a side has no run. */
    Optional<Coordination> read(int conjunction) {
        String mark = mark(conjunction);
        boolean comma = mark.endsWith(",");
        if (!comma && !mark.isEmpty() && !mark.equals("-") || !roles.goesOn(conjunction + 1)) {
            return Optional.empty();
        }
        int end = runEnd(conjunction + 1);
        if (end == conjunction + 1) {
            return Optional.empty();
        }
        LinkedList<Phrase> conjuncts = before(conjunction);
        conjuncts.add(new Phrase(text, conjunction + 1, end));
        // A comma before the conjunction of two parts clauses rather than words.
        return conjuncts.size() > (comma ? 2 : 1)
                ? Optional.of(new Coordination(conjuncts, mark.startsWith("-")))
                : Optional.empty();
    }

    private LinkedList<Phrase> before(int conjunction) {
        LinkedList<Phrase> conjuncts = new LinkedList<>();
        int end = conjunction;
        int start = runStart(end);
        while (start < end) {
            conjuncts.addFirst(new Phrase(text, start, end));
            end = start;
            start = start > 0 && mark(start).endsWith(",") ? runStart(end) : end;
        }
        return conjuncts;
    }

    /** The signs between a token and the one before it; empty for white space. */
    private String mark(int token) {
        return text.text().substring(text.end(token - 1), text.start(token)).strip();
    }

    private int runEnd(int first) {
        int end = first;
        boolean noun = false;
        while (end < text.size() && end - first < LONGEST && (end == first || roles.goesOn(end))) {
            int next = roles.end(end);
            WordRole role = role(end, next, noun);
            if (!belongs(role)) {
                break;
            }
            noun |= role == WordRole.NOUN;
            end = next;
        }
        return end;
    }

    /** The start of the run that ends before a token, behind general words; the token itself if there is none. */
    private int runStart(int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && (start == end || roles.goesOn(start))) {
            int unit = start - 1;
            while (unit > 0 && text.joint(unit) == Joint.HYPHEN) {
                unit--;
            }
            boolean opens = roles.opensNoTerm(unit, start);
            // A general word may be a conjunct of its own: early and higher visual cortex.
            if (opens || !belongs(role(unit, start, false))) {
                return opens && start == end ? unit : start;
            }
            start = unit;
        }
        return start;
    }

    /** A dimension ({@code 3D}) modifies, though it starts with a digit. */
    private WordRole role(int unit, int next, boolean afterNoun) {
        String form = text.form(unit);
        boolean dimension = form.length() > 1 && Character.isDigit(form.charAt(0))
                && Character.isLetter(form.charAt(form.length() - 1));
        return dimension ? WordRole.MODIFIER : roles.of(unit, next, afterNoun);
    }

    private static boolean belongs(WordRole role) {
        return role == WordRole.NOUN || role == WordRole.MODIFIER || role == WordRole.PARTICIPLE;
    }
}
