package org.papergraph.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Folding;
import org.papergraph.concept.Label;

/** Finds the pieces of a paper that come nearest to a concept none of whose labels stands there. */
final class NearTextFinder {
    private static final int MOST = 3;
    /** A short form or a short word is like too many others. */
    private static final int SHORTEST = 5;

    private static final Comparator<NearText> NEAREST_FIRST = Comparator
            .comparingDouble((NearText near) -> -near.likeness()).thenComparing(NearText::mention)
            .thenComparing(near -> near.label().text());

    private final TokenizedPaper paper;
    private final List<Sighting> accepted;

    NearTextFinder(TokenizedPaper paper, List<Sighting> sightings) {
        this.paper = paper;
        this.accepted = sightings.stream().filter(Sighting::accepted).toList();
    }

    /** At most three, best first; no two of the same words or on the same place. */
    List<NearText> find(Concept concept) {
        List<NearText> found = new ArrayList<>();
        for (Label label : concept.labels()) {
            List<String> words = Folding.words(label.text());
            if (words.size() > 1 || label.text().length() >= SHORTEST) {
                // Hidden labels are wordings: a part of one says nothing.
                LabelLikeness likeness = new LabelLikeness(words, label.kind() != Label.Kind.HIDDEN);
                paper.texts().forEach(text -> likeness.in(text).forEach(
                        place -> found.add(near(label, text.span(place.first(), place.end()), place))));
            }
        }
        found.sort(NEAREST_FIRST);
        return best(found);
    }

    private NearText near(Label label, Span span, LabelLikeness.Place place) {
        Optional<Concept> tagged = accepted.stream().filter(sighting -> sighting.span().overlaps(span))
                .max(Comparator.comparingInt(sighting -> sighting.span().length())).map(Sighting::concept);
        return new NearText(label, Mention.of(paper.paper(), span), place.difference(), place.likeness(), tagged);
    }

    private static List<NearText> best(List<NearText> sorted) {
        List<NearText> best = new ArrayList<>(MOST);
        Set<String> seen = new LinkedHashSet<>();
        for (NearText near : sorted) {
            boolean apart = best.stream().noneMatch(better -> overlap(better.mention(), near.mention()));
            if (apart && seen.add(Folding.key(near.mention().text())) && best.size() < MOST) {
                best.add(near);
            }
        }
        return best;
    }

    private static boolean overlap(Mention one, Mention other) {
        return one.field() == other.field() && one.start() < other.end() && other.start() < one.end();
    }
}
