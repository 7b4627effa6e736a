package org.papergraph.detect;

import org.papergraph.detect.TokenizedText.Joint;

/** The roles that the units of a text play. A unit is a word, or words that hyphens or indices join. */
final class UnitRoles {
    private final WordTable words = WordTable.shipped();
    private final ClosedClassWords closed = ClosedClassWords.shipped();
    private final TokenizedText text;

    UnitRoles(TokenizedText text) {
        this.text = text;
    }

    /** The token behind the unit that starts with a token; the decimals of a name belong to it: {@code GPT-3.5}. */
    int end(int unit) {
        int end = unit + 1;
        while (end < text.size() && (joins(text.joint(end)) || isDecimal(end))) {
            end++;
        }
        return end;
    }

    private static boolean joins(Joint joint) {
        return joint == Joint.HYPHEN || joint == Joint.INDEX;
    }

    private boolean isDecimal(int token) {
        int gap = text.end(token - 1);
        return text.start(token) - gap == 1 && text.text().charAt(gap) == '.'
                && Character.isDigit(text.text().charAt(gap + 1));
    }

    /** Whether only white space parts a token from the one before. */
    boolean goesOn(int token) {
        return !text.startsPhrase(token)
                && text.text().substring(text.end(token - 1), text.start(token)).isBlank();
    }

    /**
     * The role of the unit {@code [unit, next)}, that of its last word as a rule.
     *
     * @param afterNoun whether the phrase before it, if there is one, already has a noun
     */
    WordRole of(int unit, int next, boolean afterNoun) {
        String last = text.form(next - 1);
        if (last.isEmpty() || isPossessive(unit)) {
            return WordRole.OUTSIDE;
        }
        if (isNumber(text.form(unit)) && isNumber(last)) {
            // A number goes on with a phrase but opens none.
            return afterNoun ? WordRole.MODIFIER : WordRole.OUTSIDE;
        }
        WordRole role = words.role(last);
        if (next - unit > 1) {
            return role.endsTerm() ? WordRole.NOUN : WordRole.MODIFIER;
        }
        if (last.length() == 1) {
            return WordRole.OUTSIDE;
        }
        return role == WordRole.NOUN_OR_VERB ? nounOrVerb(unit, afterNoun) : role;
    }

    /** The role of the last unit of the tokens {@code [first, end)}, as what stands before it suggests. */
    WordRole ofLast(int first, int end) {
        int unit = end - 1;
        while (unit > first && joins(text.joint(unit))) {
            unit--;
        }
        boolean afterNoun = unit > 0 && goesOn(unit) && words.role(text.form(unit - 1)).endsTerm();
        return of(unit, end, afterNoun);
    }

    private static boolean isNumber(String form) {
        return !form.isEmpty() && Character.isDigit(form.charAt(0));
    }

    private boolean isPossessive(int unit) {
        return text.form(unit).equals("s") && unit > 0 && text.start(unit) - text.end(unit - 1) == 1;
    }

    /** Verbs in "we design", "design a system", "errors result". */
    private WordRole nounOrVerb(int unit, boolean afterNoun) {
        boolean called = !text.startsPhrase(unit) && closed.callsForVerb(text.form(unit - 1));
        boolean governs = unit + 1 < text.size() && !text.startsPhrase(unit + 1)
                && closed.determines(text.form(unit + 1));
        boolean followsPlural = afterNoun && endsWithS(unit - 1) && !endsWithS(unit);
        return called || governs || followsPlural ? WordRole.VERB : WordRole.NOUN;
    }

    private boolean endsWithS(int token) {
        return text.text().charAt(text.end(token) - 1) == 's';
    }

    /** Whether a unit belongs to prose at large, as "novel" and "state-of-the-art" do, and opens no term. */
    boolean opensNoTerm(int unit, int next) {
        return words.opensNoTerm(new Phrase(text, unit, next).key());
    }

    /** Whether a unit says nothing of a particular field. */
    boolean isGeneral(int unit, int next) {
        return words.isGeneral(new Phrase(text, unit, next).key());
    }

    /** Whether all units of the tokens {@code [first, end)} say nothing of a particular field; true for none. */
    boolean areGeneral(int first, int end) {
        int next;
        for (int unit = first; unit < end; unit = next) {
            next = Math.min(end(unit), end);
            if (!isGeneral(unit, next)) {
                return false;
            }
        }
        return true;
    }
}
