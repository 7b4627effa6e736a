package org.papergraph.detect;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.concept.Vocabulary;

/**
 * Finds the concepts of a vocabulary in a paper:
 *
 * <pre>
 * tokens -> every label, whole or in a coordination -> letter case -> short forms of this paper -> guards
 *        -> overlap policy -> sightings
 * </pre>
 *
 * Safe between threads.
 */
public final class Tagger {
    private final LabelIndex index;
    private final LabelMatcher matcher;
    private final CoordinationFinder coordinations;
    private final OverlapPolicy policy;

    private Tagger(LabelIndex index, OverlapPolicy policy) {
        this.index = index;
        this.matcher = new LabelMatcher(index);
        this.coordinations = new CoordinationFinder(index);
        this.policy = policy;
    }

    public static Tagger of(Vocabulary vocabulary) {
        return new Tagger(LabelIndex.of(vocabulary), OverlapPolicy.LONGEST_DOMINANT);
    }

    /** All labels seen in the paper with what became of them, in reading order. */
    List<Sighting> sightings(TokenizedPaper paper, List<Abbreviation> abbreviations) {
        ShortForms shortForms = new ShortForms(index, paper, abbreviations);
        GuardCheck guards = new GuardCheck(paper);
        List<Sighting> sightings = new ArrayList<>();
        for (TokenizedText text : paper.texts()) {
            for (LabelMatcher.Match match : matcher.match(text)) {
                sightings.add(judge(text, match, match.entry().rule(), guards, shortForms));
            }
            for (LabelMatcher.Match match : coordinations.find(text)) {
                sightings.add(judge(text, match, Rule.COORDINATION, guards, shortForms));
            }
        }
        sightings.addAll(shortForms.sightings());
        return policy.resolve(sightings);
    }

    private static Sighting judge(TokenizedText text, LabelMatcher.Match match, Rule rule, GuardCheck guards,
            ShortForms shortForms) {
        LabelIndex.Entry entry = match.entry();
        Span span = Latex.whole(text.text(), text.span(match.first(), match.end()));
        return new Sighting(entry.concept(), entry.label(), span, rule,
                verdict(text, match, span, guards, shortForms));
    }

    private static Verdict verdict(TokenizedText text, LabelMatcher.Match match, Span span, GuardCheck guards,
            ShortForms shortForms) {
        LabelIndex.Entry entry = match.entry();
        if (LetterCase.capitals(text.text(), span.start(), span.end()) < entry.capitals()) {
            return new Verdict.WrongCase();
        }
        return shortForms.redefinition(span, entry.concept())
                .<Verdict>map(Verdict.Redefined::new)
                .orElseGet(() -> entry.rule() == Rule.GUARDED_LABEL
                        ? guards.check(entry.concept().guard(), text, match.first(), match.end())
                        : new Verdict.Accepted());
    }
}
