package org.papergraph.web.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TagIndexTest {
    private static final int PAPERS = 40;
    private static final int CONCEPTS = 12;
    private static final double CLOSE = 1e-6;

    @Test
    void thePaperThatSharesTheRarerConceptIsNearer() {
        // p0 has rare and common; p1 has rare, p2 has common, as p3 does -> p1, then p2 and p3
        TagIndex index = index(4, 2, List.of(tag(0, 0), tag(0, 1), tag(1, 0), tag(2, 1), tag(3, 1)));
        assertEquals(List.of("p1", "p2", "p3"),
                index.related("p0", 5).stream().map(each -> each.paper().iri()).toList());
        assertEquals(List.of("c0"), index.related("p0", 1).getFirst().concepts().stream().map(Entry::iri).toList());
    }

    @Test
    void whatIsUnknownIsLikeNothing() {
        TagIndex index = index(1, 1, List.of(tag(0, 0)));
        assertEquals(List.of(), index.related("none", 5));
        assertEquals(List.of(), index.nearest(Map.of("none", 1.0), 5));
        assertEquals(0, index.frequency("none"));
    }

    @RepeatedTest(20)
    void relatedPapersAreThoseOfEveryPairCompared(RepetitionInfo repetition) {
        // random tags -> the same scores, in the same order, as comparing the paper with each other one
        List<TagIndex.Tag> tags = random(repetition.getCurrentRepetition());
        TagIndex index = index(PAPERS, CONCEPTS, tags);
        Map<Integer, Map<Integer, Double>> byPaper = new HashMap<>();
        int[] frequency = new int[CONCEPTS];
        for (TagIndex.Tag tag : tags) {
            byPaper.computeIfAbsent(tag.paper(), unseen -> new HashMap<>()).put(tag.concept(), (double) tag.salience());
            frequency[tag.concept()]++;
        }
        Map<Integer, Double> wanted = new HashMap<>();
        byPaper.getOrDefault(0, Map.of()).forEach((concept, mine) -> byPaper.forEach((paper, concepts) -> {
            double score = mine * concepts.getOrDefault(concept, 0.0) * Math.log((double) PAPERS / frequency[concept]);
            if (paper != 0 && score > 0) {
                wanted.merge(paper, score, Double::sum);
            }
        }));
        List<TagIndex.Scored> found = index.related("p0", PAPERS);
        assertEquals(wanted.size(), found.size());
        double before = Double.MAX_VALUE;
        for (TagIndex.Scored each : found) {
            double score = wanted.get(Integer.valueOf(each.paper().iri().substring(1)));
            assertEquals(score, each.score(), CLOSE);
            assertTrue(score <= before + CLOSE);
            before = score;
        }
    }

    @RepeatedTest(10)
    void papersAboutSomeConceptsAreAllOfThemWithTheMostSalientFirst(RepetitionInfo repetition) {
        List<TagIndex.Tag> tags = random(repetition.getCurrentRepetition());
        TagIndex index = index(PAPERS, CONCEPTS, tags);
        Map<String, Float> wanted = new HashMap<>();
        tags.stream().filter(tag -> tag.concept() < 3)
                .forEach(tag -> wanted.merge("p" + tag.paper(), tag.salience(), Math::max));
        List<TagIndex.Scored> found = index.about(List.of("c0", "c1", "c2", "none"));
        assertEquals(wanted.keySet(), new HashSet<>(found.stream().map(each -> each.paper().iri()).toList()));
        for (int i = 0; i < found.size(); i++) {
            assertEquals(wanted.get(found.get(i).paper().iri()), found.get(i).score(), CLOSE);
            assertTrue(i == 0 || found.get(i).score() <= found.get(i - 1).score());
        }
    }

    @RepeatedTest(10)
    void neighboursAndPairsAreCountedAsByHand(RepetitionInfo repetition) {
        List<TagIndex.Tag> tags = random(repetition.getCurrentRepetition());
        ConceptNetwork network = new ConceptNetwork(index(PAPERS, CONCEPTS, tags));
        List<Set<Integer>> papers = IntStream.range(0, CONCEPTS).<Set<Integer>>mapToObj(i -> new HashSet<>()).toList();
        tags.forEach(tag -> papers.get(tag.concept()).add(tag.paper()));
        for (ConceptNetwork.Neighbour neighbour : network.around("c0", CONCEPTS)) {
            Set<Integer> both = new HashSet<>(papers.get(Integer.parseInt(neighbour.concept().iri().substring(1))));
            int alone = both.size();
            both.retainAll(papers.getFirst());
            assertEquals(both.size(), neighbour.papers());
            assertEquals((double) both.size() * PAPERS / papers.getFirst().size() / alone, neighbour.lift(), CLOSE);
        }
        List<Entry> concepts = entries("c", CONCEPTS);
        for (ConceptNetwork.Pair pair : network.pairs(concepts)) {
            Set<Integer> both = new HashSet<>(papers.get(pair.one()));
            both.retainAll(papers.get(pair.other()));
            assertEquals(both.size(), pair.papers());
        }
    }

    private static List<TagIndex.Tag> random(long seed) {
        Random random = new Random(seed);
        List<TagIndex.Tag> tags = new ArrayList<>();
        for (int paper = 0; paper < PAPERS; paper++) {
            for (int concept = 0; concept < CONCEPTS; concept++) {
                if (random.nextInt(4) == 0) {
                    tags.add(new TagIndex.Tag(paper, concept, (1 + random.nextInt(999)) / 1000f));
                }
            }
        }
        return tags;
    }

    private static TagIndex.Tag tag(int paper, int concept) {
        return new TagIndex.Tag(paper, concept, 0.5f);
    }

    private static TagIndex index(int papers, int concepts, List<TagIndex.Tag> tags) {
        return new TagIndex(entries("p", papers), entries("c", concepts), tags);
    }

    private static List<Entry> entries(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> new Entry(prefix + i, prefix + i, "", 1)).toList();
    }
}
