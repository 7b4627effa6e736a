package org.papergraph.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Vocabulary;

/**
 * Makes one tag of all sightings of a concept, and says how sure it is:
 *
 * <pre>
 * sightings that count -> by concept -> salience -> features -> confidence
 * </pre>
 *
 * Safe between threads.
 */
final class TagProposer {
    private static final WordTable WORDS = WordTable.shipped();
    /** Log-odds of salience are kept within this: a salience of 0 or 1 is only a rounded one. */
    private static final double MOST = 5;

    private final ConceptLinks links;
    private final Confidence confidence = Confidence.shipped();

    private TagProposer(ConceptLinks links) {
        this.links = links;
    }

    static TagProposer of(Vocabulary vocabulary) {
        return new TagProposer(ConceptLinks.of(vocabulary));
    }

    /** One for each concept, best first by salience, whatever the confidence. */
    List<TagProposal> propose(TokenizedPaper paper, List<Sighting> accepted, Salience salience) {
        Map<String, Concept> concepts = new LinkedHashMap<>();
        Map<String, List<Sighting>> byConcept = new LinkedHashMap<>();
        for (Sighting sighting : accepted) {
            concepts.putIfAbsent(sighting.concept().iri(), sighting.concept());
            byConcept.computeIfAbsent(sighting.concept().iri(), iri -> new ArrayList<>()).add(sighting);
        }
        List<TagProposal> proposals = new ArrayList<>(byConcept.size());
        for (List<Sighting> sightings : byConcept.values()) {
            boolean linked = links.linked(sightings.getFirst().concept(), concepts);
            proposals.add(proposal(paper, sightings, linked, salience));
        }
        proposals.sort((one, other) -> Salience.BEST_TAG_FIRST.compare(one.tag(), other.tag()));
        return proposals;
    }

    private TagProposal proposal(TokenizedPaper paper, List<Sighting> sightings, boolean linked, Salience salience) {
        Concept concept = sightings.getFirst().concept();
        List<Span> spans = sightings.stream().map(Sighting::span).toList();
        double about = salience.ofConcept(spans);
        boolean preferred = sightings.stream().anyMatch(sighting -> sighting.rule() == Rule.PREFERRED_LABEL);
        TagFeatures features = new TagFeatures(logOdds(about), Math.log(1 + links.narrower(concept)) / Math.log(2),
                linked ? 1 : 0, preferred ? 0 : 1, rarity(paper, spans));
        List<Mention> mentions = spans.stream().map(span -> Mention.of(paper.paper(), span)).sorted().toList();
        return new TagProposal(new Tag(concept, confidence.of(features), about, mentions), sightings, features);
    }

    private static double logOdds(double share) {
        return Math.clamp(Math.log(share / (1 - share)), -MOST, MOST);
    }

    private static double rarity(TokenizedPaper paper, List<Span> spans) {
        return spans.stream().flatMap(span -> Phrase.at(paper, span).stream()).mapToDouble(TagProposer::rarity).max()
                .orElse(0);
    }

    private static double rarity(Phrase phrase) {
        double sum = 0;
        for (int token = phrase.first(); token < phrase.end(); token++) {
            sum += WORDS.rarity(phrase.text().form(token));
        }
        return sum;
    }
}
