package org.papergraph.store;

import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.papergraph.detect.AnnotatedPaper;
import org.papergraph.rdf.BuildMapper;
import org.papergraph.rdf.BuildMapper.DatedCount;

/**
 * Papers of the latest years and papers before, in all and of each concept: what is needed to see which concepts rise.
 * Papers without a date are left out. Memory grows with the concepts that occur and with the years.
 */
public final class YearCounts {
    /** The latest years are as few as hold this part of the dated papers. */
    private static final double RECENT = 0.25;

    private final NavigableMap<Integer, Integer> papers = new TreeMap<>();
    private final Map<String, NavigableMap<Integer, Integer>> ofConcepts = new TreeMap<>();

    /** Counts one paper. */
    public void add(AnnotatedPaper paper) {
        paper.paper().issued().map(date -> Integer.valueOf(date.substring(0, 4))).ifPresent(year -> {
            papers.merge(year, 1, Integer::sum);
            paper.tags().forEach(tag -> ofConcepts.computeIfAbsent(tag.concept().iri(), unseen -> new TreeMap<>())
                    .merge(year, 1, Integer::sum));
        });
    }

    /** What the graph says of the years; nothing if all dated papers are of one year, as none are earlier then. */
    public Stream<Triple> triples(BuildMapper mapper) {
        OptionalInt since = since(papers);
        return since.isEmpty()
                ? Stream.empty()
                : Stream.concat(mapper.recent(since.getAsInt(), split(papers, since.getAsInt())),
                        ofConcepts.entrySet().stream().flatMap(concept -> mapper.dated(concept.getKey(),
                                split(concept.getValue(), since.getAsInt()))));
    }

    /** The first of the latest years; empty if no year is before it. */
    static OptionalInt since(NavigableMap<Integer, Integer> papers) {
        int all = sum(papers);
        int recent = 0;
        for (Map.Entry<Integer, Integer> year : papers.descendingMap().entrySet()) {
            recent += year.getValue();
            if (recent >= RECENT * all || year.getKey().equals(papers.higherKey(papers.firstKey()))) {
                return year.getKey().equals(papers.firstKey()) ? OptionalInt.empty() : OptionalInt.of(year.getKey());
            }
        }
        return OptionalInt.empty();
    }

    private static DatedCount split(NavigableMap<Integer, Integer> years, int since) {
        return new DatedCount(sum(years.tailMap(since, true)), sum(years.headMap(since, false)));
    }

    private static int sum(Map<Integer, Integer> years) {
        return years.values().stream().mapToInt(Integer::intValue).sum();
    }
}
