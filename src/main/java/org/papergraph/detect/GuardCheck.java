package org.papergraph.detect;

import java.util.List;
import java.util.Optional;
import org.papergraph.concept.Cue;
import org.papergraph.concept.Cue.Word;
import org.papergraph.concept.SenseGuard;

/** Holds a concept's sense guard against the text around a mention. */
final class GuardCheck {
    private final TokenizedPaper paper;

    GuardCheck(TokenizedPaper paper) {
        this.paper = paper;
    }

    /** What the guard says of a mention on the tokens {@code [first, end)} of a text. */
    Verdict check(SenseGuard guard, TokenizedText text, int first, int end) {
        Optional<Cue> forbidden = guard.forbidden().stream().filter(cue -> forbids(cue, text, first, end)).findFirst();
        if (forbidden.isPresent()) {
            return new Verdict.CueForbids(forbidden.get().pattern());
        }
        boolean met = guard.required().isEmpty()
                || guard.required().stream().anyMatch(cue -> allows(cue, text, first, end));
        return met ? new Verdict.Accepted() : new Verdict.CueMissing();
    }

    private boolean forbids(Cue cue, TokenizedText text, int first, int end) {
        return cue.anchored()
                ? neighbours(cue, text, first, end)
                : contains(cue.anywhere(), text, text.sentenceStart(first), text.sentenceEnd(first), first, end);
    }

    private boolean allows(Cue cue, TokenizedText text, int first, int end) {
        if (cue.anchored()) {
            return neighbours(cue, text, first, end);
        }
        return paper.texts().stream().anyMatch(other -> other == text
                ? contains(cue.anywhere(), other, 0, other.size(), first, end)
                : contains(cue.anywhere(), other, 0, other.size(), -1, -1));
    }

    private static boolean neighbours(Cue cue, TokenizedText text, int first, int end) {
        return matches(cue.before(), text, first - cue.before().size()) && matches(cue.after(), text, end)
                && sameSentence(text, first - cue.before().size(), end + cue.after().size());
    }

    private static boolean sameSentence(TokenizedText text, int first, int end) {
        return text.sentence(first) == text.sentence(end - 1);
    }

    /** Whether the words stand anywhere in {@code [from, to)} outside the mention itself. */
    private static boolean contains(List<Word> words, TokenizedText text, int from, int to, int first, int end) {
        for (int at = from; at + words.size() <= to; at++) {
            boolean inside = at < end && at + words.size() > first;
            if (!inside && matches(words, text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<Word> words, TokenizedText text, int at) {
        if (at < 0 || at + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).matches(text.form(at + i))) {
                return false;
            }
        }
        return true;
    }
}
