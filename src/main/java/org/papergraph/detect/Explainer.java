package org.papergraph.detect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Vocabulary;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.Evidence.ShortFormDefinition;

/** Says why a paper is tagged with a concept, or why it is not. Safe between threads. */
public final class Explainer {
    private final Vocabulary vocabulary;
    private final Detector detector;

    private Explainer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.detector = Detector.of(vocabulary);
    }

    public static Explainer of(Vocabulary vocabulary) {
        return new Explainer(vocabulary);
    }

    /** The story of a paper and a concept of the vocabulary; the paper is annotated anew. */
    public Explanation explain(Paper paper, Concept concept) {
        TokenizedPaper tokens = TokenizedPaper.of(paper);
        AnnotatedPaper annotated = detector.annotate(paper);
        List<Sighting> sightings = detector.explain(paper);
        List<Evidence> evidence = sightings.stream().filter(sighting -> isOf(concept, sighting.concept()))
                .map(sighting -> evidence(tokens, sighting, annotated.abbreviations())).toList();
        return new Explanation(concept,
                detector.proposals(paper).stream().filter(each -> isOf(concept, each.tag().concept())).findFirst(),
                evidence,
                evidence.isEmpty() ? new NearTextFinder(tokens, sightings).find(concept) : List.of(),
                annotated.tags().stream().map(Tag::concept)
                        .filter(each -> vocabulary.ancestors(each.iri()).contains(concept.iri())).toList());
    }

    private static boolean isOf(Concept concept, Concept other) {
        return concept.iri().equals(other.iri());
    }

    private static Evidence evidence(TokenizedPaper tokens, Sighting sighting, List<Abbreviation> abbreviations) {
        return new Evidence(sighting, Mention.of(tokens.paper(), sighting.span()), sentence(tokens, sighting.span()),
                definition(tokens, sighting.span(), abbreviations));
    }

    private static String sentence(TokenizedPaper tokens, Span span) {
        TokenizedText text = tokens.text(span.field());
        return text.sentenceText(text.tokenAt(span.start()));
    }

    private static Optional<ShortFormDefinition> definition(TokenizedPaper tokens, Span span,
            List<Abbreviation> abbreviations) {
        return abbreviations.stream().filter(abbreviation -> abbreviation.shortMentions().contains(span))
                .flatMap(abbreviation -> abbreviation.longForm().stream().map(longForm -> new ShortFormDefinition(
                        abbreviation.shortForm(), longForm, definingSentence(tokens, abbreviation))))
                .findFirst();
    }

    /** The first sentence with both forms; else the first one with the long form, or failing that the short one. */
    private static String definingSentence(TokenizedPaper tokens, Abbreviation abbreviation) {
        List<String> shortSentences = abbreviation.shortMentions().stream().map(span -> sentence(tokens, span))
                .toList();
        List<String> longSentences = abbreviation.longMentions().stream().map(span -> sentence(tokens, span)).toList();
        return Stream.concat(Stream.concat(longSentences.stream().filter(shortSentences::contains),
                longSentences.stream()), shortSentences.stream()).findFirst().orElse("");
    }
}
