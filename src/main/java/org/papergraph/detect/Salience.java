package org.papergraph.detect;

import java.util.Comparator;
import java.util.List;
import org.papergraph.corpus.Field;

/**
 * How much a paper is about what stands at some spans, 0 to 1, on one scale for concepts and candidate terms: whether
 * the title has it, how early and how often it comes, and whether it is a noun phrase of its own somewhere. Log-odds,
 * squeezed. The weights come from a logistic regression on the key phrases of {@code inspec-dev} and the concepts of
 * {@code daily-papers-dev}, where what a paper is about counted as 1, what it uses as 0.4 and what it mentions as 0.1; the
 * title then got more, as key phrases say less of what comes first.
 */
final class Salience {
    /** Salience, then reading order, then IRI, so that equal scores have one order. */
    static final Comparator<Tag> BEST_TAG_FIRST = Comparator.comparingDouble((Tag tag) -> -tag.salience())
            .thenComparing(tag -> tag.mentions().getFirst()).thenComparing(tag -> tag.concept().iri());

    private static final double CONCEPT = -1.45;
    private static final double ONE_WORD = -1.0;
    private static final double OFTEN = 0.7;
    private static final double ALONE = 1.2;
    private static final double TITLE = 0.85;
    private static final double EARLY = 0.5;
    /** Words of the abstract after which a first mention is half as early as at its start. */
    private static final double LATER = 20;

    private final TokenizedPaper paper;
    private final NounPhrases phrases;

    Salience(TokenizedPaper paper, NounPhrases phrases) {
        this.paper = paper;
        this.phrases = phrases;
    }

    /** The salience of a concept with these mentions, at least one. */
    double ofConcept(List<Span> spans) {
        boolean alone = spans.stream().anyMatch(phrases::standsAlone);
        boolean one = Phrase.at(paper, spans.getFirst()).filter(phrase -> phrase.size() == 1).isPresent();
        return squeezed(CONCEPT + OFTEN * Math.log(spans.size()) + (alone ? ALONE : 0) + (one ? ONE_WORD : 0)
                + place(spans));
    }

    /** The salience of a candidate with these mentions, at least one. */
    double ofCandidate(double termhood, List<Span> spans) {
        return squeezed(termhood + place(spans));
    }

    private double place(List<Span> spans) {
        boolean title = false;
        int first = Integer.MAX_VALUE;
        for (Span span : spans) {
            title |= span.field() == Field.TITLE;
            if (span.field() == Field.ABSTRACT) {
                first = Math.min(first, paper.abstractText().tokenAt(span.start()));
            }
        }
        double early = 1 / (1 + first / LATER);
        return (title ? TITLE : 0) + EARLY * early;
    }

    /** Log-odds as a probability, rounded to thousandths, so that it prints as it is. */
    static double squeezed(double logOdds) {
        return Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000.0;
    }
}
