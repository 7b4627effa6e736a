package org.papergraph.detect;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.papergraph.corpus.Field;

/**
 * How much a paper is about what stands at some spans, 0 to 1: whether the title has it, how early and how often it
 * comes, and whether the paper gives it a short form.
 */
final class Salience {
    /** Salience, then reading order, then IRI, so that equal scores have one order. */
    static final Comparator<Tag> BEST_TAG_FIRST = Comparator.comparingDouble((Tag tag) -> -tag.salience())
            .thenComparing(tag -> tag.mentions().getFirst()).thenComparing(tag -> tag.concept().iri());

    private static final double TITLE = 0.45;
    private static final double EARLY = 0.2;
    private static final double OFTEN = 0.25;
    private static final double DEFINED = 0.1;
    /** From this many mentions on, one more does not make a paper more about it. */
    private static final int MANY = 5;

    private final int length;
    private final Set<Span> defined = new HashSet<>();

    Salience(TokenizedPaper paper, List<Abbreviation> abbreviations) {
        length = Math.max(1, paper.abstractText().text().length());
        for (Abbreviation abbreviation : abbreviations) {
            if (abbreviation.longForm().isPresent()) {
                defined.addAll(abbreviation.shortMentions());
                defined.addAll(abbreviation.longMentions());
            }
        }
    }

    /** The salience of a thing with these mentions, at least one; rounded to thousandths, so that it prints as it is. */
    double of(List<Span> spans) {
        boolean title = spans.stream().anyMatch(span -> span.field() == Field.TITLE);
        double first = title ? 0 : spans.stream().mapToInt(Span::start).min().orElse(length) / (double) length;
        double often = Math.min(MANY, spans.size()) - 1.0;
        double score = (title ? TITLE : 0) + EARLY * (1 - first) + OFTEN * often / (MANY - 1)
                + (spans.stream().anyMatch(defined::contains) ? DEFINED : 0);
        return Math.round(score * 1000) / 1000.0;
    }
}
