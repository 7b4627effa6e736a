package org.papergraph.detect;

import java.util.Comparator;
import java.util.Locale;

/** How a term is written where it is named: as in the text, but a capital stays only on a name. */
final class TermSpelling {
    private static final WordTable WORDS = WordTable.shipped();

    private TermSpelling() {}

    /** A term as it is written at that one of its places, those of its short form apart, that has the fewest capitals. */
    static String of(Term term) {
        int words = term.first().size();
        return of(term.places().stream().filter(place -> place.size() == words)
                .min(Comparator.comparingInt(TermSpelling::capitals)).orElse(term.first()));
    }

    private static int capitals(Phrase phrase) {
        Span span = phrase.span();
        return LetterCase.capitals(phrase.text().text(), span.start(), span.end());
    }

    /** The words of a phrase with what stands between them; one space for any white space. */
    private static String of(Phrase phrase) {
        TokenizedText text = phrase.text();
        StringBuilder spelled = new StringBuilder();
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (i > phrase.first()) {
                String gap = text.text().substring(text.end(i - 1), text.start(i));
                spelled.append(gap.isBlank() ? " " : gap);
            }
            String word = text.word(i);
            spelled.append(LetterCase.capitals(word, 1, word.length()) == 0 && WORDS.isPlain(text.form(i))
                    ? word.toLowerCase(Locale.ROOT)
                    : word);
        }
        return spelled.toString();
    }
}
