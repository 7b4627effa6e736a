package org.papergraph.detect;

/**
 * How much a phrase looks like a term of a field: its length, how rare its words are in the field's papers, and whether
 * it stands on its own. In log-odds; the weights come from a logistic regression on the key phrases of {@code inspec-dev}
 * and the concepts of {@code daily-papers-dev}.
 */
final class Termhood {
    private static final double BASE = -2.4;
    private static final double ONE_WORD = -3.7;
    private static final double THREE_WORDS = 0.4;
    private static final double ALONE = 1.3;
    private static final double IN_LONGER = -0.8;
    private static final double RARITY = 1.1;
    private static final double HEAD_RARITY = -0.6;
    private static final double ONE_WORD_RARITY = 2.7;
    private static final double VERBAL = -0.4;

    /** What makes the log-odds, which know nothing of the place in the paper, those of Inspec's best ten candidates. */
    private static final double MEASURED = 0.5;
    /** Of phrases with less than this, one in fourteen is a key phrase. */
    private static final double LEAST = -2;

    private static final WordTable WORDS = WordTable.shipped();

    private Termhood() {}

    /** Whether this much is enough for a candidate. */
    static boolean isEnough(double termhood) {
        return termhood >= LEAST;
    }

    /** Whether a phrase can be a term at all: it stands alone somewhere, or within two different longer phrases. */
    static boolean isPossible(Term term) {
        return term.alone() > 0 || term.longer() > 1;
    }

    /** The log-odds; any number. */
    static double of(Term term) {
        Phrase phrase = term.first();
        double rarity = rarity(phrase);
        boolean one = phrase.size() == 1;
        double form = one ? ONE_WORD + ONE_WORD_RARITY * rarity : isVerbal(phrase) ? VERBAL : 0;
        double length = phrase.size() == 3 ? THREE_WORDS : 0;
        double head = HEAD_RARITY * WORDS.rarity(phrase.text().form(phrase.end() - 1));
        return BASE + form + length + head + RARITY * rarity + ALONE * Math.log1p(term.alone())
                + IN_LONGER * Math.log1p(term.longer());
    }

    /** The chance that an indexer would note a phrase of this termhood as a term, as measured on Inspec. */
    static double confidence(double termhood) {
        return Salience.squeezed(termhood + MEASURED);
    }

    private static double rarity(Phrase phrase) {
        double sum = 0;
        for (int i = phrase.first(); i < phrase.end(); i++) {
            sum += WORDS.rarity(phrase.text().form(i));
        }
        return sum / phrase.size();
    }

    /** "Learning representations", "observed data": what a verb opens is a term less often. */
    private static boolean isVerbal(Phrase phrase) {
        String opening = phrase.text().form(phrase.first());
        return opening.endsWith("ing") || WORDS.role(opening) == WordRole.PARTICIPLE;
    }
}
