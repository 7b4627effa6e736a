package org.papergraph.detect;

import java.util.List;
import java.util.Optional;
import org.papergraph.concept.Cue;
import org.papergraph.concept.Cue.PartOfSpeech;
import org.papergraph.concept.Cue.Word;
import org.papergraph.concept.SenseGuard;

/** Holds a concept's sense guard against the text around a mention. */
final class GuardCheck {
    private final TokenizedPaper paper;
    private final WordSketch words;

    GuardCheck(TokenizedPaper paper) {
        this.paper = paper;
        this.words = new WordSketch(paper);
    }

    /** What the guard says of a mention on the tokens {@code [first, end)} of a text. */
    Verdict check(SenseGuard guard, TokenizedText text, int first, int end) {
        for (Cue cue : guard.forbidden()) {
            Optional<Span> met = forbids(cue, text, first, end);
            if (met.isPresent()) {
                return new Verdict.CueForbids(new MetCue(cue, met.get()));
            }
        }
        for (Cue cue : guard.required()) {
            Optional<Span> met = allows(cue, text, first, end);
            if (met.isPresent()) {
                return new Verdict.Accepted(Optional.of(new MetCue(cue, met.get())));
            }
        }
        return guard.required().isEmpty() ? new Verdict.Accepted() : new Verdict.CueMissing(guard.required());
    }

    private Optional<Span> forbids(Cue cue, TokenizedText text, int first, int end) {
        if (cue.anchored()) {
            return neighbours(cue, text, first, end);
        }
        return words.mayHave(cue.anywhere())
                ? find(cue.anywhere(), text, text.sentenceStart(first), text.sentenceEnd(first), first, end)
                : Optional.empty();
    }

    private Optional<Span> allows(Cue cue, TokenizedText text, int first, int end) {
        if (cue.anchored()) {
            return neighbours(cue, text, first, end);
        }
        if (!words.mayHave(cue.anywhere())) {
            return Optional.empty();
        }
        for (TokenizedText other : paper.texts()) {
            Optional<Span> met = other == text
                    ? find(cue.anywhere(), other, 0, other.size(), first, end)
                    : find(cue.anywhere(), other, 0, other.size(), -1, -1);
            if (met.isPresent()) {
                return met;
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> neighbours(Cue cue, TokenizedText text, int first, int end) {
        int from = first - cue.before().size();
        int to = end + cue.after().size();
        return matches(cue.before(), text, from) && matches(cue.after(), text, end) && sameSentence(text, from, to)
                && cue.role().filter(role -> !plays(role, text, first, end)).isEmpty()
                        ? Optional.of(text.span(from, to))
                        : Optional.empty();
    }

    private static boolean plays(PartOfSpeech role, TokenizedText text, int first, int end) {
        WordRole played = new UnitRoles(text).ofLast(first, end);
        return switch (role) {
            case NOUN -> played == WordRole.NOUN;
            case VERB -> played == WordRole.VERB;
        };
    }

    private static boolean sameSentence(TokenizedText text, int first, int end) {
        return text.sentence(first) == text.sentence(end - 1);
    }

    /** Where the words stand first in {@code [from, to)} outside the mention itself. */
    private static Optional<Span> find(List<Word> words, TokenizedText text, int from, int to, int first, int end) {
        for (int at = from; at + words.size() <= to; at++) {
            boolean inside = at < end && at + words.size() > first;
            if (!inside && matches(words, text, at)) {
                return Optional.of(text.span(at, at + words.size()));
            }
        }
        return Optional.empty();
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
