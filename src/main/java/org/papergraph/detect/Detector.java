package org.papergraph.detect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.concept.Vocabulary;
import org.papergraph.corpus.Paper;

/**
 * The whole of detection, a pure function of the paper and the vocabulary:
 *
 * <pre>
 * Paper -> tokens -> abbreviations -> sightings -> tags
 *                                        |-> candidate terms, introduced names, links
 * </pre>
 *
 * Safe between threads; keeps nothing of a paper.
 */
public final class Detector {
    private final Tagger tagger;

    private Detector(Tagger tagger) {
        this.tagger = tagger;
    }

    public static Detector of(Vocabulary vocabulary) {
        return new Detector(Tagger.of(vocabulary));
    }

    /** All that is found in a paper. */
    public AnnotatedPaper annotate(Paper paper) {
        TokenizedPaper tokens = TokenizedPaper.of(paper);
        List<Abbreviation> abbreviations = AbbreviationFinder.find(tokens);
        List<Sighting> accepted = tagger.sightings(tokens, abbreviations).stream().filter(Sighting::accepted).toList();
        NounPhrases phrases = NounPhrases.of(tokens);
        Salience salience = new Salience(tokens, phrases);
        List<IntroducedName> introduced = IntroducedNameFinder.find(tokens, abbreviations);
        Collection<Term> terms = TermTable.of(tokens, phrases, accepted, introduced, abbreviations);
        return new AnnotatedPaper(paper, tags(paper, accepted, salience),
                CandidateFinder.find(tokens, terms, salience), introduced, abbreviations, LinkFinder.find(tokens));
    }

    /** Every label of the vocabulary that stands in a paper, with what became of it, in reading order. */
    public List<Sighting> explain(Paper paper) {
        TokenizedPaper tokens = TokenizedPaper.of(paper);
        return tagger.sightings(tokens, AbbreviationFinder.find(tokens));
    }

    private static List<Tag> tags(Paper paper, List<Sighting> accepted, Salience salience) {
        Map<String, List<Sighting>> byConcept = new LinkedHashMap<>();
        accepted.forEach(
                sighting -> byConcept.computeIfAbsent(sighting.concept().iri(), iri -> new ArrayList<>())
                        .add(sighting));
        List<Tag> tags = new ArrayList<>(byConcept.size());
        byConcept.values().forEach(sightings -> tags.add(tag(paper, sightings, salience)));
        tags.sort(Salience.BEST_TAG_FIRST);
        return tags;
    }

    private static Tag tag(Paper paper, List<Sighting> sightings, Salience salience) {
        List<Span> spans = sightings.stream().map(Sighting::span).toList();
        return new Tag(sightings.getFirst().concept(), Confidence.of(sightings), salience.ofConcept(spans),
                spans.stream().map(span -> Mention.of(paper, span)).sorted().toList());
    }
}
