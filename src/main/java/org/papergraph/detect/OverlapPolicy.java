package org.papergraph.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of several overlapping mentions count. */
public enum OverlapPolicy {
    /**
     * The longest one covers whatever it overlaps; of equally long ones the one further left counts. Of several
     * concepts on the very same words the one with the strongest label counts (preferred before alternative before
     * hidden), then the first of the vocabulary. A label that a coordination takes apart shares its words with others
     * and so covers none; it is covered by what contains it, if that is of the same concept or no such label itself.
     */
    LONGEST_DOMINANT {
        @Override
        List<Sighting> resolve(List<Sighting> sightings) {
            List<Sighting> strongestFirst = new ArrayList<>(sightings.size());
            List<Sighting> resolved = new ArrayList<>(sightings.size());
            sightings.forEach(sighting -> (sighting.accepted() ? strongestFirst : resolved).add(sighting));
            strongestFirst.sort(STRONGEST_FIRST);
            List<Sighting> kept = new ArrayList<>(strongestFirst.size());
            for (Sighting sighting : strongestFirst) {
                Optional<Sighting> over = covering(kept, sighting);
                over.ifPresentOrElse(
                        longer -> resolved
                                .add(sighting.with(new Verdict.Covered(longer.label(), longer.concept()))),
                        () -> kept.add(sighting));
            }
            resolved.addAll(kept);
            resolved.sort(READING_ORDER);
            return resolved;
        }
    };

    private static final Comparator<Sighting> STRONGEST_FIRST = Comparator
            .comparing(OverlapPolicy::isApart)
            .thenComparingInt(sighting -> -sighting.span().length())
            .thenComparing(sighting -> sighting.span().field())
            .thenComparingInt(sighting -> sighting.span().start())
            .thenComparing(sighting -> sighting.label().kind());

    private static final Comparator<Sighting> READING_ORDER = Comparator
            .comparing((Sighting sighting) -> sighting.span().field())
            .thenComparingInt(sighting -> sighting.span().start())
            .thenComparingInt(sighting -> -sighting.span().end())
            .thenComparing(sighting -> sighting.concept().iri());

    /** The same sightings in reading order, those that do not count marked as covered. */
    abstract List<Sighting> resolve(List<Sighting> sightings);

    private static boolean isApart(Sighting sighting) {
        return sighting.rule() == Rule.COORDINATION;
    }

    private static Optional<Sighting> covering(List<Sighting> kept, Sighting sighting) {
        for (Sighting other : kept) {
            if (covers(other, sighting)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static boolean covers(Sighting other, Sighting sighting) {
        if (!isApart(sighting)) {
            return other.span().overlaps(sighting.span());
        }
        return other.span().contains(sighting.span())
                && (!isApart(other) || other.concept().iri().equals(sighting.concept().iri()));
    }
}
