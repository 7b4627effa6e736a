package org.papergraph.web.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Which concepts occur together in papers, around one concept or over the whole graph. */
public final class ConceptNetwork {
    private final TagIndex tags;

    public ConceptNetwork(TagIndex tags) {
        this.tags = tags;
    }

    /**
     * A concept that shares papers with a given one.
     *
     * @param papers how many
     * @param lift   how many times more than chance would have it
     */
    public record Neighbour(Entry concept, int papers, double lift) {}

    /** Two concepts, as places in a list of concepts, and the number of papers that have both. */
    public record Pair(int one, int other, int papers) {}

    /** The concepts that most often share a paper with one. */
    public List<Neighbour> around(String conceptIri, int most) {
        OptionalInt given = tags.concept(conceptIri);
        if (given.isEmpty()) {
            return List.of();
        }
        int concept = given.getAsInt();
        int[] counts = new int[tags.concepts().size()];
        int[] papers = tags.papersOf(concept);
        for (int paper : papers) {
            for (int other : tags.conceptsOf(paper)) {
                counts[other]++;
            }
        }
        counts[concept] = 0;
        return strongest(counts, most).mapToObj(other -> new Neighbour(tags.concepts().get(other), counts[other],
                (double) counts[other] * tags.papers().size() / papers.length / tags.papersOf(other).length)).toList();
    }

    /** The concepts that most papers are about by name, with the number of these papers. */
    public List<Entry> frequent(int most) {
        int[] counts = IntStream.range(0, tags.concepts().size()).map(concept -> tags.papersOf(concept).length)
                .toArray();
        return strongest(counts, most).mapToObj(each -> new Entry(tags.concepts().get(each).iri(),
                tags.concepts().get(each).label(), "", counts[each])).toList();
    }

    private static IntStream strongest(int[] counts, int most) {
        return IntStream.range(0, counts.length).filter(each -> counts[each] > 0).boxed()
                .sorted(Comparator.comparingInt((Integer each) -> -counts[each]).thenComparing(each -> each))
                .limit(most).mapToInt(Integer::intValue);
    }

    /** Of some pairs, the strongest first, those that are among the strongest of either concept. */
    public static List<Pair> strongest(List<Pair> pairs, int eachConcept) {
        Map<Integer, Integer> taken = new HashMap<>();
        return pairs.stream().filter(pair -> {
            int one = taken.merge(pair.one(), 1, Integer::sum);
            int other = taken.merge(pair.other(), 1, Integer::sum);
            return one <= eachConcept || other <= eachConcept;
        }).toList();
    }

    /**
     * How often any two of some concepts share a paper; the strongest pair first, none with no paper. Looks at the papers
     * of these concepts only.
     *
     * @throws IllegalArgumentException if there are more than 64 concepts
     */
    public List<Pair> pairs(List<Entry> concepts) {
        if (concepts.size() > Long.SIZE) {
            throw new IllegalArgumentException(concepts.size() + " concepts are more than " + Long.SIZE);
        }
        long[] masks = new long[tags.papers().size()];
        for (int i = 0; i < concepts.size(); i++) {
            OptionalInt number = tags.concept(concepts.get(i).iri());
            for (int paper : number.isPresent() ? tags.papersOf(number.getAsInt()) : new int[0]) {
                masks[paper] |= 1L << i;
            }
        }
        int[][] counts = new int[concepts.size()][concepts.size()];
        for (long mask : masks) {
            count(mask, counts);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < counts.length; one++) {
            for (int other = one + 1; other < counts.length; other++) {
                if (counts[one][other] > 0) {
                    pairs.add(new Pair(one, other, counts[one][other]));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.papers()).thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
        return pairs;
    }

    /** Counts every pair of bits. */
    private static void count(long mask, int[][] counts) {
        for (long ones = mask; ones != 0; ones &= ones - 1) {
            int one = Long.numberOfTrailingZeros(ones);
            for (long others = ones & ones - 1; others != 0; others &= others - 1) {
                counts[one][Long.numberOfTrailingZeros(others)]++;
            }
        }
    }
}
