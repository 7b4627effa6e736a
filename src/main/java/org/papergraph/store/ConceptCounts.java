package org.papergraph.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.papergraph.concept.Vocabulary;
import org.papergraph.detect.AnnotatedPaper;
import org.papergraph.rdf.BuildMapper.ConceptCount;
import org.papergraph.rdf.BuildMapper.PairCount;

/**
 * Counts that queries ask for all the time and that cost too much to add up each time: papers of a concept, papers of
 * a pair of concepts. Memory grows with the concepts that occur and with their pairs, not with the papers.
 */
public final class ConceptCounts {
    /** Of each concept's partners the most frequent ones are kept. */
    static final int PARTNERS = 25;
    /** A pair that one paper alone has is chance. */
    private static final int FEWEST = 2;

    private final Vocabulary vocabulary;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, long[]> papers = new TreeMap<>();
    private final Map<Long, Integer> pairs = new HashMap<>();
    private final Map<String, Set<String>> ancestors = new HashMap<>();

    public ConceptCounts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Counts one paper. */
    public void add(AnnotatedPaper paper) {
        List<String> concepts = paper.tags().stream().map(tag -> tag.concept().iri()).toList();
        Set<String> withBroader = new LinkedHashSet<>(concepts);
        concepts.forEach(iri -> withBroader.addAll(ancestors.computeIfAbsent(iri, vocabulary::ancestors)));
        withBroader.forEach(iri -> papers.computeIfAbsent(iri, unseen -> new long[2])[0]++);
        concepts.forEach(iri -> papers.get(iri)[1]++);
        int[] numbered = concepts.stream().mapToInt(this::number).sorted().toArray();
        for (int i = 0; i < numbered.length; i++) {
            for (int j = i + 1; j < numbered.length; j++) {
                pairs.merge((long) numbered[i] << 32 | numbered[j], 1, Integer::sum);
            }
        }
    }

    private int number(String iri) {
        return numbers.computeIfAbsent(iri, unseen -> numbers.size());
    }

    /** The concepts with a paper of their own or below them, by IRI. */
    public Stream<ConceptCount> concepts() {
        return papers.entrySet().stream()
                .map(count -> new ConceptCount(count.getKey(), count.getValue()[0], count.getValue()[1]));
    }

    /** The pairs that are among the strongest of either concept, by their IRIs; each once. */
    public Stream<PairCount> pairs() {
        List<String> iris = new ArrayList<>(numbers.keySet());
        Map<Integer, List<PairCount>> partners = new HashMap<>();
        pairs.forEach((pair, count) -> {
            if (count >= FEWEST) {
                int one = (int) (pair >>> 32);
                int other = pair.intValue();
                PairCount pairCount = ordered(iris.get(one), iris.get(other), count);
                partners.computeIfAbsent(one, unseen -> new ArrayList<>()).add(pairCount);
                partners.computeIfAbsent(other, unseen -> new ArrayList<>()).add(pairCount);
            }
        });
        Set<PairCount> kept = new LinkedHashSet<>();
        partners.values().forEach(each -> each.stream().sorted(STRONGEST_FIRST).limit(PARTNERS).forEach(kept::add));
        List<PairCount> sorted = new ArrayList<>(kept);
        Collections.sort(sorted, Comparator.comparing(PairCount::one).thenComparing(PairCount::other));
        return sorted.stream();
    }

    private static final Comparator<PairCount> STRONGEST_FIRST = Comparator.comparingLong(PairCount::papers).reversed()
            .thenComparing(PairCount::one).thenComparing(PairCount::other);

    private static PairCount ordered(String one, String other, long papers) {
        return one.compareTo(other) < 0 ? new PairCount(one, other, papers) : new PairCount(other, one, papers);
    }
}
