package org.papergraph.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Folding;
import org.papergraph.concept.Label;

/** What the short forms of one paper stand for: a concept of the vocabulary, or something else of that name. */
final class ShortForms {
    /** Long forms that are spelled this much alike mean the same thing: {@code stereo-electroencephalography}. */
    private static final double SAME_THING = 0.9;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private final Map<Span, String> longForms = new HashMap<>();
    private final List<Sighting> sightings = new ArrayList<>();

    ShortForms(LabelIndex index, TokenizedPaper paper, List<Abbreviation> abbreviations) {
        for (Abbreviation abbreviation : abbreviations) {
            abbreviation.longForm().ifPresent(longForm -> {
                abbreviation.shortMentions().forEach(span -> longForms.put(span, longForm));
                for (LabelIndex.Entry entry : index.lookup(Folding.words(longForm))) {
                    abbreviation.shortMentions().forEach(span -> sightings.add(new Sighting(entry.concept(),
                            entry.label(), span, Rule.ABBREVIATION, new Verdict.Accepted())));
                }
            });
        }
    }

    /** The concepts that short forms stand for, wherever they are written. */
    List<Sighting> sightings() {
        return sightings;
    }

    /** The long form of the short form at a span, where that is not this concept; empty where the paper does not object. */
    Optional<String> redefinition(Span span, Concept concept) {
        return Optional.ofNullable(longForms.get(span)).filter(longForm -> !names(concept, longForm));
    }

    private static boolean names(Concept concept, String longForm) {
        String key = Folding.key(longForm);
        String closed = key.replace(" ", "");
        for (Label label : concept.labels()) {
            String other = Folding.key(label.text());
            if (other.equals(key) || SIMILARITY.apply(other.replace(" ", ""), closed) >= SAME_THING) {
                return true;
            }
        }
        return false;
    }
}
