package org.papergraph.detect;

import org.papergraph.concept.Folding;
import org.papergraph.detect.TokenizedText.Joint;

/** Whether conjuncts may share a word that stands only once, as far as the parts of speech tell. */
final class Ellipsis {
    /** What a modifier may share its head with: {@code video and volumetric image analysis}. */
    private static final int MOST_UNITS = 2;

    private final WordTable words = WordTable.shipped();
    private final ClosedClassWords closed = ClosedClassWords.shipped();
    private final TokenizedText text;
    private final UnitRoles roles;

    Ellipsis(TokenizedText text) {
        this.text = text;
        this.roles = new UnitRoles(text);
    }

    /** Whether a conjunct may modify what the last one has from a token on. */
    boolean ofHead(Coordination coordination, Phrase modifier, int head) {
        int start = coordination.last().first();
        boolean hyphen = text.joint(head) == Joint.HYPHEN;
        return hyphen == coordination.suspended() && units(start, head) <= MOST_UNITS
                && !(isNoun(modifier.end() - 1) && (isPlural(modifier.end() - 1) || isCut(start)))
                && !(isGerund(modifier.end() - 1) && isGerund(start) && units(start, head) > 1);
    }

    /** Whether what starts the first conjunct may modify the others: "image segmentation, detection, and tracking". */
    boolean ofModifier(Coordination coordination) {
        return coordination.butFirst().stream().allMatch(this::isHead);
    }

    /** Whether a conjunct is one unit; behind what is done, words that say nothing may follow: {@code completion tasks}. */
    private boolean isHead(Phrase conjunct) {
        int end = headEnd(conjunct);
        boolean done = isDone(text.form(end - 1));
        for (int token = end; token < conjunct.end(); token++) {
            if (!done || !words.isGeneral(text.form(token))) {
                return false;
            }
        }
        return !(isGerund(end - 1) && isModified(conjunct.end()));
    }

    private static boolean isDone(String form) {
        return form.endsWith("ion") || form.endsWith("ing") || form.endsWith("ment") || form.endsWith("sis");
    }

    /** Whether an adverb or article behind it shows that a gerund is a verb: {@code learning strongly localized ones}. */
    private boolean isModified(int next) {
        return next < text.size() && roles.goesOn(next)
                && (text.form(next).endsWith("ly") || closed.determines(text.form(next)));
    }

    /** The token behind the first unit of a conjunct. */
    int headEnd(Phrase conjunct) {
        return roles.end(conjunct.first());
    }

    /** Whether a participle or general word shows that a new phrase begins: {@code code and pretrained models}. */
    private boolean isCut(int unit) {
        int next = roles.end(unit);
        return words.role(text.form(next - 1)) == WordRole.PARTICIPLE || roles.opensNoTerm(unit, next);
    }

    private boolean isNoun(int token) {
        return words.role(text.form(token)).endsTerm();
    }

    private boolean isPlural(int token) {
        return text.word(token).endsWith("s") && !Folding.lower(text.word(token)).equals(text.form(token));
    }

    private boolean isGerund(int token) {
        return text.form(token).endsWith("ing");
    }

    private int units(int first, int end) {
        int units = 0;
        for (int unit = first; unit < end; unit = roles.end(unit)) {
            units++;
        }
        return units;
    }
}
