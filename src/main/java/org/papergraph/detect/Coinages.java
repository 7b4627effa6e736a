package org.papergraph.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The places where a paper defines its short forms. */
final class Coinages {
    /** Most characters between the two forms: a bracket, {@code dubbed as}, {@code or}. */
    private static final int WIDEST_GAP = 24;

    /** A short form is defined where it comes first, in the title or the abstract. */
    private static final int MOST_MENTIONS = 6;

    private final List<Coinage> all = new ArrayList<>();

    Coinages(TokenizedPaper paper, List<Abbreviation> abbreviations) {
        for (Abbreviation abbreviation : abbreviations) {
            for (Span longForm : firstOf(abbreviation.longMentions())) {
                for (Span shortForm : firstOf(abbreviation.shortMentions())) {
                    TokenizedText text = paper.text(longForm.field());
                    if (isBeside(longForm, shortForm) && isWord(text, shortForm)) {
                        all.add(at(text, abbreviation, longForm, shortForm));
                    }
                }
            }
        }
    }

    private static List<Span> firstOf(List<Span> mentions) {
        return mentions.subList(0, Math.min(MOST_MENTIONS, mentions.size()));
    }

    private static boolean isBeside(Span longForm, Span shortForm) {
        int gap = longForm.start() < shortForm.start()
                ? shortForm.start() - longForm.end()
                : longForm.start() - shortForm.end();
        return longForm.field() == shortForm.field() && gap >= 0 && gap <= WIDEST_GAP;
    }

    /** Whether it is no part of a longer word: {@code KD} is not coined by {@code Switch-KD: ...}. */
    private static boolean isWord(TokenizedText text, Span shortForm) {
        int first = text.tokenAt(shortForm.start());
        int end = text.tokenAt(shortForm.end() - 1) + 1;
        return (first == 0 || !NameShape.isGlued(text, first))
                && (end == text.size() || !NameShape.isGlued(text, end));
    }

    private static Coinage at(TokenizedText text, Abbreviation abbreviation, Span longForm, Span shortForm) {
        int longFirst = text.tokenAt(longForm.start());
        int longEnd = text.tokenAt(longForm.end() - 1) + 1;
        int first = Math.min(longFirst, text.tokenAt(shortForm.start()));
        int end = Math.max(longEnd, text.tokenAt(shortForm.end() - 1) + 1);
        return new Coinage(abbreviation, text, first, end, longFirst, longEnd);
    }

    List<Coinage> all() {
        return all;
    }

    /** The definition that a token begins. */
    Optional<Coinage> at(TokenizedText text, int token) {
        for (Coinage coinage : all) {
            if (coinage.text() == text && coinage.first() == token) {
                return Optional.of(coinage);
            }
        }
        return Optional.empty();
    }

    /** The definition that a token follows. */
    Optional<Coinage> endingAt(TokenizedText text, int token) {
        for (Coinage coinage : all) {
            if (coinage.text() == text && coinage.end() == token) {
                return Optional.of(coinage);
            }
        }
        return Optional.empty();
    }

    /** The definition that words are a part of. */
    Optional<Coinage> around(NameRun run) {
        for (Coinage coinage : all) {
            if (coinage.overlaps(run)) {
                return Optional.of(coinage);
            }
        }
        return Optional.empty();
    }

    /** The first definition of a short form, plural or not. */
    Optional<Coinage> of(String shortForm) {
        String singular = ShortFormShape.singular(shortForm);
        for (Coinage coinage : all) {
            if (ShortFormShape.singular(coinage.abbreviation().shortForm()).equals(singular)) {
                return Optional.of(coinage);
            }
        }
        return Optional.empty();
    }

    /** The definition whose long form words are. */
    Optional<Coinage> spelledOut(NameRun run) {
        String key = run.key();
        return all.stream().filter(coinage -> coinage.longKey().equals(key)).findFirst();
    }
}
