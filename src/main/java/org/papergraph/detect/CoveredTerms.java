package org.papergraph.detect;

import java.util.List;
import org.papergraph.concept.Vocabulary;
import org.papergraph.corpus.Field;

/**
 * Tells which terms a vocabulary has after all: a label in whatever sense, also one that its guard kept out of a paper,
 * alone ("neural networks") or with words of prose at large ("deep learning methods"). Safe between threads.
 */
public final class CoveredTerms {
    private final LabelMatcher matcher;

    private CoveredTerms(LabelMatcher matcher) {
        this.matcher = matcher;
    }

    public static CoveredTerms of(Vocabulary vocabulary) {
        return new CoveredTerms(new LabelMatcher(LabelIndex.of(vocabulary)));
    }

    /** Whether one label covers all words of a term that mean something. */
    public boolean contains(String term) {
        TokenizedText text = Tokenizer.tokenize(Field.TITLE, term);
        UnitRoles units = new UnitRoles(text);
        return matcher.match(text).stream().anyMatch(match -> units.areGeneral(0, match.first())
                && units.areGeneral(match.end(), text.size())
                && LetterCase.capitals(term, text.start(match.first()), text.end(match.end() - 1)) >= match.entry()
                        .capitals());
    }

    /**
     * What a term comes down to, folded and closed up, without words of prose at large at its ends: the same for
     * {@code label propagation algorithms} and {@code label-propagation}. Empty for a term of such words alone.
     */
    public static String core(String term) {
        TokenizedText text = Tokenizer.tokenize(Field.TITLE, term);
        UnitRoles units = new UnitRoles(text);
        StringBuilder core = new StringBuilder();
        StringBuilder general = new StringBuilder();
        int next;
        for (int unit = 0; unit < text.size(); unit = next) {
            next = units.end(unit);
            String words = new Phrase(text, unit, next).key().replace(" ", "");
            if (!units.isGeneral(unit, next)) {
                core.append(general).append(words);
                general.setLength(0);
            } else if (!core.isEmpty()) {
                general.append(words);
            }
        }
        return core.toString();
    }
}
