package org.papergraph.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.concept.Folding;

/**
 * Finds terms that the vocabulary lacks:
 *
 * <pre>
 * noun phrases -> terms without covered and introduced ones -> termhood and salience -> no fragments -> best ones
 *                                                                            tags not sure enough ->
 * </pre>
 */
final class CandidateFinder {
    private static final int MOST = 10;

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble((Ranked each) -> -each.salience)
            .thenComparing(each -> each.spans.getFirst().field())
            .thenComparingInt(each -> each.spans.getFirst().start())
            .thenComparingInt(each -> each.spans.getFirst().end());

    private static final Comparator<Candidate> BEST_CANDIDATE_FIRST = Comparator
            .comparingDouble((Candidate each) -> -each.salience()).thenComparing(each -> each.mentions().getFirst())
            .thenComparing(Candidate::term);

    private record Ranked(Term term, double termhood, double salience, List<Span> spans) {}

    private CandidateFinder() {}

    /**
     * At most ten, best first; no two of the same folded words.
     *
     * @param doubtful tags that are not sure enough, best first; each has its place before the others
     */
    static List<Candidate> find(TokenizedPaper paper, Iterable<Term> terms, List<Candidate> doubtful,
            Salience salience) {
        List<Ranked> ranked = new ArrayList<>();
        for (Term term : terms) {
            double termhood = Termhood.isPossible(term) ? Termhood.of(term) : Double.NEGATIVE_INFINITY;
            if (Termhood.isEnough(termhood)) {
                List<Span> spans = term.places().stream().map(Phrase::span).toList();
                ranked.add(new Ranked(term, termhood, salience.ofCandidate(termhood, spans), spans));
            }
        }
        ranked.sort(BEST_FIRST);
        List<Candidate> candidates = best(ranked).stream().map(each -> candidate(paper, each)).toList();
        return doubtful.isEmpty() ? candidates : together(candidates, doubtful);
    }

    private static List<Candidate> together(List<Candidate> candidates, List<Candidate> doubtful) {
        Set<String> keys = new HashSet<>();
        return Stream.concat(doubtful.stream(), candidates.stream())
                .filter(each -> keys.add(Folding.key(each.term()))).limit(MOST).sorted(BEST_CANDIDATE_FIRST).toList();
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
