package org.papergraph.web.http;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The {@code Accept} header of RFC 9110, section 12.5.1: for each offer the most specific range that matches it says
 * its quality; of the offers the one with the highest quality is chosen, among equals the server's first. A quality of
 * 0 means never.
 *
 * <p>Where the header breaks the grammar, the broken elements are skipped, and a header in which nothing is left
 * counts as none, which accepts everything.
 *
 * @param ranges in the header's order
 */
public record Accept(List<MediaRange> ranges) {
    /** No wish at all. */
    public static final Accept ANYTHING = new Accept(List.of());

    public Accept {
        ranges = List.copyOf(ranges);
    }

    /** The wishes of a header's value; several header lines are joined by commas first. Never fails; linear. */
    public static Accept parse(String header) {
        return new Accept(HeaderElements.split(header, ',').stream().map(MediaRange::parse)
                .flatMap(Optional::stream).toList());
    }

    /** How welcome an offer is, in thousandths; 0 if not at all. */
    public int quality(MediaType offer) {
        if (ranges.isEmpty()) {
            return MediaRange.CERTAIN;
        }
        return ranges.stream().filter(range -> range.matches(offer))
                .max(Comparator.comparingInt(MediaRange::specificity).thenComparingInt(MediaRange::quality))
                .map(MediaRange::quality).orElse(0);
    }

    /**
     * The most welcome offer; empty if none is acceptable.
     *
     * @param offers in the server's order of preference
     * @param type   the media type of an offer
     */
    public <T> Optional<T> choose(List<T> offers, Function<T, MediaType> type) {
        // Of equals, max gives the first.
        return offers.stream().filter(offer -> quality(type.apply(offer)) > 0)
                .max(Comparator.comparingInt(offer -> quality(type.apply(offer))));
    }
}
