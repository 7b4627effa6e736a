package org.papergraph.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Cue;
import org.papergraph.concept.Folding;
import org.papergraph.concept.SenseGuard;
import org.papergraph.concept.Vocabulary;
import org.papergraph.corpus.Field;
import org.papergraph.corpus.Paper;

class CoordinationFinderTest {
    private static final String[] WORDS = {"graph", "graphs", "neural", "network", "image", "segmentation", "learning",
            "and", "and", "or", "the", "pre", "post"};
    private static final String[] GAPS = {" ", " ", " ", " ", "-", "- ", ", "};

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # the head stands once
        graph neural network   | We train graph and recurrent neural networks.  | graph and recurrent neural networks
        early visual cortex    | in early and higher visual cortex              | early and higher visual cortex
        graph neural network   | graph, deep, and recurrent neural networks     | graph, deep, and recurrent neural networks
        2D object detection    | for 2D and 3D object detection                 | 2D and 3D object detection
        pre-training           | during pre- and post-training                  | pre- and post-training
        # the modifier stands once
        image classification   | by image segmentation and classification       | image segmentation and classification
        image tracking         | image detection, matching, and tracking tasks  | image detection, matching, and tracking
        # UTF-16 and code points differ before it
        graph neural network   | \ud835\udd38 graph or recurrent neural network | graph or recurrent neural network
        """)
    void aLabelIsFoundWhoseWordsStandApart(String label, String text, String mention) {
        assertEquals(List.of(mention), mentions(label, SenseGuard.NONE, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # a plural modifies nothing
        graph neural network   | on graphs and recurrent neural networks
        # a clause begins behind the comma
        graph neural network   | on a graph, and recurrent neural networks learn
        graph neural network   | on a graph. And recurrent neural networks learn
        # a participle begins a phrase of its own
        code model             | our code and pretrained models
        # each has a head
        image game             | by image analysis and game theory
        image pose             | for image detection and pose estimation
        # verbs
        graph neural network   | they graph the recurrent neural network
        learning dynamics      | learning and forecasting opinion dynamics
        spatial learning       | spatial invariance and learning strongly localized features
        # the words are there, but not apart
        neural network         | graph and neural networks are
        """)
    void andNotWhereNothingIsShared(String label, String text) {
        TokenizedText tokens = Tokenizer.tokenize(Field.ABSTRACT, text);
        assertEquals(List.of(), new CoordinationFinder(index(List.of(label))).find(tokens));
    }

    @Test
    void theOtherConceptsKeepTheirMentions() {
        // "graph and recurrent neural networks" -> both networks, and the rule of the first is its own
        Detector detector = Detector.of(Vocabulary.of(List.of(concept("graph neural network", SenseGuard.NONE),
                concept("recurrent neural network", SenseGuard.NONE)), List.of()));
        List<Sighting> sightings = detector
                .explain(Paper.of("p", "", "We train graph and recurrent neural networks."));
        assertEquals(List.of("9 coordination true", "19 preferred-label true"), sightings.stream()
                .map(each -> each.span().start() + " " + each.rule().key() + " " + each.accepted()).toList());
    }

    @Test
    void aGuardIsAskedToo() {
        SenseGuard guard = new SenseGuard(List.of("baseclass"), List.of(Cue.parse("few shot")), List.of(), List.of(),
                List.of());
        assertEquals(List.of(), mentions("base class", guard, "Both base and test classes inherit."));
        assertEquals(List.of("base and test classes"),
                mentions("base class", guard, "Few-shot learning of base and test classes."));
    }

    @Test
    void randomTextsMatchAsByBruteForce() {
        for (long seed = 0; seed < 5000; seed++) {
            Random random = new Random(seed);
            List<String> labels = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                labels.add(phrase(random, 2 + random.nextInt(2), new String[]{" "}));
            }
            String text = phrase(random, 3 + random.nextInt(9), GAPS);
            TokenizedText tokens = Tokenizer.tokenize(Field.ABSTRACT, text);
            Set<String> found = new TreeSet<>();
            new CoordinationFinder(index(labels)).find(tokens).forEach(
                    match -> found.add(match.first() + "-" + match.end() + " " + match.entry().label().text()));
            assertEquals(bruteForce(labels, tokens), found,
                    "labels " + labels + ", text \"" + text + "\", seed " + seed);
        }
    }

    /** Every cut of every pair of conjuncts, against every label. */
    private static Set<String> bruteForce(List<String> labels, TokenizedText text) {
        Set<String> found = new TreeSet<>();
        Ellipsis ellipsis = new Ellipsis(text);
        for (Coordination each : Coordination.in(text)) {
            for (int first = 0; first < text.size(); first++) {
                for (int end = first + 1; end <= text.size(); end++) {
                    for (String label : labels) {
                        if (holds(each, ellipsis, text, first, end, Folding.words(label))) {
                            found.add(first + "-" + end + " " + label);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean holds(Coordination each, Ellipsis ellipsis, TokenizedText text, int first, int end,
            List<String> words) {
        for (int cut = 1; cut < words.size(); cut++) {
            int modifierEnd = first + cut;
            int head = end - (words.size() - cut);
            if (head < modifierEnd || !forms(text, first, modifierEnd).equals(words.subList(0, cut))
                    || !forms(text, head, end).equals(words.subList(cut, words.size()))) {
                continue;
            }
            boolean ofHead = each.butLast().contains(new Phrase(text, first, modifierEnd))
                    && head > each.last().first() && end <= each.last().end()
                    && ellipsis.ofHead(each, new Phrase(text, first, modifierEnd), head);
            boolean ofModifier = !each.suspended() && first >= each.first().first()
                    && modifierEnd < each.first().end() && ellipsis.ofModifier(each)
                    && each.butFirst().stream()
                            .anyMatch(other -> other.first() == head && ellipsis.headEnd(other) == end);
            if (ofHead || ofModifier) {
                return true;
            }
        }
        return false;
    }

    private static List<String> forms(TokenizedText text, int first, int end) {
        List<String> forms = new ArrayList<>();
        for (int token = first; token < end; token++) {
            forms.add(text.form(token));
        }
        return forms;
    }

    private static String phrase(Random random, int words, String[] gaps) {
        StringBuilder phrase = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
        for (int i = 1; i < words; i++) {
            phrase.append(gaps[random.nextInt(gaps.length)]).append(WORDS[random.nextInt(WORDS.length)]);
        }
        return phrase.toString();
    }

    private static List<String> mentions(String label, SenseGuard guard, String text) {
        return Detector.of(Vocabulary.of(List.of(concept(label, guard)), List.of())).annotate(Paper.of("p", "", text))
                .tags().stream().flatMap(tag -> tag.mentions().stream()).map(Mention::text).toList();
    }

    private static LabelIndex index(List<String> labels) {
        return LabelIndex.of(Vocabulary.of(
                labels.stream().distinct().map(label -> concept(label, SenseGuard.NONE)).toList(), List.of()));
    }

    private static Concept concept(String label, SenseGuard guard) {
        return new Concept("urn:concept:" + label, label, List.of(), List.of(), Optional.empty(), List.of(),
                List.of(), List.of(), Optional.empty(), guard);
    }
}
