package org.papergraph.detect;

import java.util.Collection;
import java.util.List;
import org.papergraph.concept.Vocabulary;
import org.papergraph.corpus.Paper;

/**
 * The whole of detection, a pure function of the paper and the vocabulary:
 *
 * <pre>
 * Paper -> tokens -> abbreviations -> sightings -> proposals -> tags
 *                                        |             |-> candidates
 *                                        |-> candidates, introduced names, links
 * </pre>
 *
 * Safe between threads; keeps nothing of a paper.
 */
public final class Detector {
    private final Tagger tagger;
    private final TagProposer proposer;

    private Detector(Tagger tagger, TagProposer proposer) {
        this.tagger = tagger;
        this.proposer = proposer;
    }

    public static Detector of(Vocabulary vocabulary) {
        return new Detector(Tagger.of(vocabulary), TagProposer.of(vocabulary));
    }

    /** All that is found in a paper. */
    public AnnotatedPaper annotate(Paper paper) {
        TokenizedPaper tokens = TokenizedPaper.of(paper);
        List<Abbreviation> abbreviations = AbbreviationFinder.find(tokens);
        List<Sighting> accepted = accepted(tokens, abbreviations);
        NounPhrases phrases = NounPhrases.of(tokens);
        Salience salience = new Salience(tokens, phrases);
        List<TagProposal> proposals = proposer.propose(tokens, accepted, salience);
        List<IntroducedName> introduced = IntroducedNameFinder.find(tokens, abbreviations);
        Collection<Term> terms = TermTable.of(tokens, phrases, accepted, introduced, abbreviations);
        return new AnnotatedPaper(paper, proposals.stream().filter(TagProposal::isSure).map(TagProposal::tag).toList(),
                CandidateFinder.find(tokens, terms, DoubtfulTags.candidates(tokens, proposals), salience), introduced,
                abbreviations, LinkFinder.find(tokens));
    }

    /** Every label of the vocabulary that stands in a paper, with what became of it, in reading order. */
    public List<Sighting> explain(Paper paper) {
        TokenizedPaper tokens = TokenizedPaper.of(paper);
        return tagger.sightings(tokens, AbbreviationFinder.find(tokens));
    }

    /** Every tag that is weighed up, also those that are not sure enough to be given, best first by salience. */
    public List<TagProposal> proposals(Paper paper) {
        TokenizedPaper tokens = TokenizedPaper.of(paper);
        List<Sighting> accepted = accepted(tokens, AbbreviationFinder.find(tokens));
        return proposer.propose(tokens, accepted, new Salience(tokens, NounPhrases.of(tokens)));
    }

    private List<Sighting> accepted(TokenizedPaper tokens, List<Abbreviation> abbreviations) {
        return tagger.sightings(tokens, abbreviations).stream().filter(Sighting::accepted).toList();
    }
}
