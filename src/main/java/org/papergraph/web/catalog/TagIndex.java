package org.papergraph.web.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Which paper is about which concept, and how much, in both directions. Papers and concepts are numbers here: places in
 * {@link #papers()} and {@link #concepts()}. Eight bytes a tag and direction. Immutable once built.
 */
public final class TagIndex {
    private final List<Entry> papers;
    private final List<Entry> concepts;
    private final Map<String, Integer> paperNumbers = new HashMap<>();
    private final Map<String, Integer> conceptNumbers = new HashMap<>();
    private final Side ofPaper;
    private final Side ofConcept;

    /** The other ends of all tags of one kind of thing, grouped: those of thing i at {@code [from[i], from[i + 1])}. */
    private record Side(int[] from, int[] other, float[] salience) {
        /** Groups tags by one of their ends, in the order in which they are given. */
        static Side of(int things, int[] end, int[] other, float[] salience) {
            int[] from = new int[things + 1];
            for (int each : end) {
                from[each + 1]++;
            }
            Arrays.parallelPrefix(from, Integer::sum);
            int[] next = from.clone();
            Side side = new Side(from, new int[end.length], new float[end.length]);
            for (int i = 0; i < end.length; i++) {
                int at = next[end[i]]++;
                side.other[at] = other[i];
                side.salience[at] = salience[i];
            }
            return side;
        }
    }

    /** A paper, how well it fits, and what makes it fit: concepts, the strongest first. */
    public record Scored(Entry paper, double score, List<Entry> concepts) {}

    /** A tag while the index is being built. */
    record Tag(int paper, int concept, float salience) {}

    TagIndex(List<Entry> papers, List<Entry> concepts, List<Tag> tags) {
        this.papers = List.copyOf(papers);
        this.concepts = List.copyOf(concepts);
        for (int i = 0; i < papers.size(); i++) {
            paperNumbers.put(papers.get(i).iri(), i);
        }
        for (int i = 0; i < concepts.size(); i++) {
            conceptNumbers.put(concepts.get(i).iri(), i);
        }
        int[] paper = tags.stream().mapToInt(Tag::paper).toArray();
        int[] concept = tags.stream().mapToInt(Tag::concept).toArray();
        float[] salience = new float[tags.size()];
        for (int i = 0; i < salience.length; i++) {
            salience[i] = tags.get(i).salience();
        }
        ofPaper = Side.of(papers.size(), paper, concept, salience);
        ofConcept = Side.of(concepts.size(), concept, paper, salience);
    }

    public List<Entry> papers() {
        return papers;
    }

    public List<Entry> concepts() {
        return concepts;
    }

    /** How many papers are about a concept itself. */
    public int frequency(String conceptIri) {
        Integer concept = conceptNumbers.get(conceptIri);
        return concept == null ? 0 : ofConcept.from[concept + 1] - ofConcept.from[concept];
    }

    /** The concept's number; empty if no paper is about it. */
    OptionalInt concept(String iri) {
        Integer number = conceptNumbers.get(iri);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The numbers of the papers that are about a concept itself. */
    int[] papersOf(int concept) {
        return Arrays.copyOfRange(ofConcept.other, ofConcept.from[concept], ofConcept.from[concept + 1]);
    }

    /** The numbers of a paper's concepts. */
    int[] conceptsOf(int paper) {
        return Arrays.copyOfRange(ofPaper.other, ofPaper.from[paper], ofPaper.from[paper + 1]);
    }

    /**
     * The papers that share most with one paper: for each concept that both have, the product of its salience in both and
     * of the logarithm of how rare it is. The same as the canned query {@code related-papers}.
     */
    public List<Scored> related(String paperIri, int most) {
        Integer given = paperNumbers.get(paperIri);
        if (given == null) {
            return List.of();
        }
        Map<String, Double> profile = new HashMap<>();
        for (int i = ofPaper.from[given]; i < ofPaper.from[given + 1]; i++) {
            profile.put(concepts.get(ofPaper.other[i]).iri(), (double) ofPaper.salience[i]);
        }
        return nearest(profile, most + 1).stream().filter(each -> !each.paper().iri().equals(paperIri)).limit(most)
                .toList();
    }

    /**
     * The papers nearest to a text.
     *
     * @param profile the salience of each of its concepts, by IRI; unknown ones are passed over
     */
    public List<Scored> nearest(Map<String, Double> profile, int most) {
        double[] scores = new double[papers.size()];
        List<Integer> numbers = profile.keySet().stream().map(conceptNumbers::get).filter(number -> number != null)
                .sorted().toList();
        for (int concept : numbers) {
            double weight = profile.get(concepts.get(concept).iri()) * rarity(concept);
            for (int i = ofConcept.from[concept]; i < ofConcept.from[concept + 1]; i++) {
                scores[ofConcept.other[i]] += weight * ofConcept.salience[i];
            }
        }
        return top(scores, most).stream().map(paper -> scored(paper, scores[paper], numbers)).toList();
    }

    private double rarity(int concept) {
        return Math.log((double) papers.size() / (ofConcept.from[concept + 1] - ofConcept.from[concept]));
    }

    private Scored scored(int paper, double score, Collection<Integer> wanted) {
        List<Integer> shared = new ArrayList<>();
        Map<Integer, Double> parts = new HashMap<>();
        for (int i = ofPaper.from[paper]; i < ofPaper.from[paper + 1]; i++) {
            int concept = ofPaper.other[i];
            if (wanted.contains(concept)) {
                shared.add(concept);
                parts.put(concept, rarity(concept) * ofPaper.salience[i]);
            }
        }
        shared.sort(Comparator.comparingDouble((Integer concept) -> -parts.get(concept)));
        return new Scored(papers.get(paper), score, shared.stream().map(concepts::get).toList());
    }

    /**
     * The papers that are about any of some concepts, the most salient first.
     *
     * @param conceptIris a concept and those below it
     */
    public List<Scored> about(Collection<String> conceptIris) {
        float[] best = new float[papers.size()];
        int[] by = new int[papers.size()];
        double[] sum = new double[papers.size()];
        for (String iri : conceptIris) {
            Integer concept = conceptNumbers.get(iri);
            for (int i = concept == null ? 0 : ofConcept.from[concept]; concept != null
                    && i < ofConcept.from[concept + 1]; i++) {
                int paper = ofConcept.other[i];
                sum[paper] += ofConcept.salience[i];
                if (ofConcept.salience[i] > best[paper]) {
                    best[paper] = ofConcept.salience[i];
                    by[paper] = concept;
                }
            }
        }
        List<Integer> found = new ArrayList<>();
        for (int paper = 0; paper < best.length; paper++) {
            if (best[paper] > 0) {
                found.add(paper);
            }
        }
        found.sort(Comparator.comparingDouble((Integer paper) -> -best[paper])
                .thenComparingDouble(paper -> -sum[paper]).thenComparing(paper -> paper));
        return found.stream().map(paper -> new Scored(papers.get(paper), best[paper],
                List.of(concepts.get(by[paper])))).toList();
    }

    /** Those of some papers that are about a concept, in their order. */
    public List<String> among(List<String> paperIris, String conceptIri) {
        return paperIris.stream().filter(iri -> paperNumbers.containsKey(iri) && Arrays
                .stream(conceptsOf(paperNumbers.get(iri)))
                .anyMatch(each -> concepts.get(each).iri().equals(conceptIri)))
                .toList();
    }

    /** The concepts that most of some papers have, counted in these papers. */
    public List<Entry> facets(List<String> paperIris, int most) {
        int[] counts = new int[concepts.size()];
        paperIris.stream().filter(paperNumbers::containsKey)
                .forEach(iri -> Arrays.stream(conceptsOf(paperNumbers.get(iri))).forEach(each -> counts[each]++));
        return IntStream.range(0, counts.length).filter(each -> counts[each] > 0).boxed()
                .sorted(Comparator.comparingInt((Integer each) -> -counts[each])).limit(most)
                .map(each -> new Entry(concepts.get(each).iri(), concepts.get(each).label(), "", counts[each]))
                .toList();
    }

    /** The numbers of the highest positive scores, highest first; of equal ones the first paper first. */
    private static List<Integer> top(double[] scores, int most) {
        PriorityQueue<Integer> kept = new PriorityQueue<>(
                Comparator.comparingDouble((Integer each) -> scores[each]).thenComparing(Comparator.reverseOrder()));
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0 && (kept.size() < most || scores[i] > scores[kept.element()])) {
                kept.add(i);
                if (kept.size() > most) {
                    kept.remove();
                }
            }
        }
        List<Integer> best = new ArrayList<>(kept);
        best.sort(Comparator.comparingDouble((Integer each) -> -scores[each]).thenComparing(each -> each));
        return best;
    }
}
