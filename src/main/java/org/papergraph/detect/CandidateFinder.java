package org.papergraph.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds terms that the vocabulary lacks:
 *
 * <pre>
 * noun phrases -> terms without covered and introduced ones -> termhood and salience -> best ones without fragments
 * </pre>
 */
final class CandidateFinder {
    private static final int MOST = 10;

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble((Ranked each) -> -each.salience)
            .thenComparing(each -> each.spans.getFirst().field())
            .thenComparingInt(each -> each.spans.getFirst().start())
            .thenComparingInt(each -> each.spans.getFirst().end());

    private record Ranked(Term term, double termhood, double salience, List<Span> spans) {}

    private CandidateFinder() {}

    /** At most ten, best first; no two of the same folded words. */
    static List<Candidate> find(TokenizedPaper paper, Iterable<Term> terms, Salience salience) {
        List<Ranked> ranked = new ArrayList<>();
        for (Term term : terms) {
            double termhood = Termhood.isPossible(term) ? Termhood.of(term) : Double.NEGATIVE_INFINITY;
            if (Termhood.isEnough(termhood)) {
                List<Span> spans = term.places().stream().map(Phrase::span).toList();
                ranked.add(new Ranked(term, termhood, salience.ofCandidate(termhood, spans), spans));
            }
        }
        ranked.sort(BEST_FIRST);
        return best(ranked).stream().map(each -> candidate(paper, each)).toList();
    }

    private static List<Ranked> best(List<Ranked> ranked) {
        List<Ranked> best = new ArrayList<>(MOST);
        for (Ranked each : ranked) {
            if (best.size() == MOST) {
                break;
            }
            if (best.stream().noneMatch(better -> isFragment(each, better))) {
                best.add(each);
            }
        }
        return best;
    }

    /** Whether a term never stands alone and is a part of the better one. */
    private static boolean isFragment(Ranked each, Ranked better) {
        return each.term.alone() == 0
                && better.spans.stream().anyMatch(longer -> each.spans.stream().anyMatch(longer::contains));
    }

    private static Candidate candidate(TokenizedPaper paper, Ranked ranked) {
        return new Candidate(TermSpelling.of(ranked.term), Termhood.confidence(ranked.termhood),
                ranked.salience, ranked.spans.stream().map(span -> Mention.of(paper.paper(), span)).sorted().toList());
    }
}
