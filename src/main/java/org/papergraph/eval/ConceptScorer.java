package org.papergraph.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.papergraph.detect.Mention;
import org.papergraph.detect.Rule;
import org.papergraph.detect.Tag;

/**
 * Scores found concepts. One is right when its preferred or alternative label or one of its mentions equals, folded, a
 * name or surface of a core or optional concept of the same paper. Recall is over core concepts, any of which may be met
 * by several found ones. All counts are over all papers together.
 */
final class ConceptScorer {
    static final String MEASURE = "concepts";
    private static final String REFERENCE = "F1 90.0 between the two annotators";

    private final Tally tally = new Tally(MEASURE);
    private final ConceptTable table = new ConceptTable();
    private final NavigableMap<Integer, Tally> bySalience = new TreeMap<>();
    private final Map<Rule, Tally> byRule = new EnumMap<>(Rule.class);
    private final List<Reliability.Outcome> outcomes = new ArrayList<>();
    private int onlyOptional;

    void add(GoldPaper gold, Annotation annotation) {
        annotation.paper().tags().forEach(tag -> found(gold, tag, annotation.rules(tag.concept().iri())));
        Set<FoldedName> found = annotation.paper().tags().stream().flatMap(tag -> names(tag).stream())
                .collect(Collectors.toSet());
        gold.core().forEach(concept -> wanted(gold.paper().id(), concept, concept.isOneOf(found)));
    }

    /** All that a found concept is called: its labels, but for hidden ones, and the words of its mentions. */
    static Set<FoldedName> names(Tag tag) {
        Set<FoldedName> names = tag.mentions().stream().map(Mention::text).map(FoldedName::of)
                .collect(Collectors.toSet());
        names.add(FoldedName.of(tag.concept().prefLabel()));
        names.addAll(FoldedName.of(tag.concept().altLabels()));
        return names;
    }

    private void found(GoldPaper gold, Tag tag, Set<Rule> rules) {
        Set<FoldedName> names = names(tag);
        boolean core = gold.core().stream().anyMatch(concept -> concept.isOneOf(names));
        boolean right = core || gold.hasConcept(names);
        onlyOptional += right && !core ? 1 : 0;
        outcomes.add(new Reliability.Outcome(tag.confidence(), right));
        count(tally, gold, tag, rules, right);
        rules.forEach(rule -> count(byRule.computeIfAbsent(rule, unseen -> new Tally(unseen.key())), gold, tag, rules,
                right));
        table.found(tag.concept().prefLabel(), right);
    }

    private static void count(Tally tally, GoldPaper gold, Tag tag, Set<Rule> rules, boolean right) {
        if (right) {
            tally.right();
        } else {
            tally.wrong(gold.paper().id(), tag.concept().prefLabel(),
                    tag.mentions().stream().map(Mention::text).distinct().collect(Collectors.joining(" | ")),
                    rules.stream().map(Rule::key).collect(Collectors.joining(" ")));
        }
    }

    private void wanted(String paper, GoldConcept concept, boolean met) {
        Tally salience = bySalience.computeIfAbsent(concept.salience(), level -> new Tally("salience " + level));
        if (met) {
            tally.met();
            salience.met();
            return;
        }
        String surfaces = concept.salience() + ": " + String.join(" | ", concept.surfaces());
        tally.missed(paper, concept.name(), surfaces);
        salience.missed(paper, concept.name(), surfaces);
        table.missed(concept.name());
    }

    /** Concepts as the gold defines it, the same without optional ones, and recall by salience. */
    List<Measure> measures() {
        List<Measure> measures = bySalience.descendingMap().entrySet().stream()
                .map(level -> Measure.recallOnly("concepts of salience " + level.getKey() + " (micro)",
                        level.getValue().recall(), ""))
                .collect(Collectors.toList());
        Scores scores = tally.scores();
        Share strict = new Share(scores.precision().part() - onlyOptional, scores.precision().whole() - onlyOptional);
        measures.addFirst(Measure.micro("concepts, optional ones not counted (micro)",
                new Scores(strict, scores.recall()), REFERENCE));
        measures.addFirst(Measure.micro("concepts, optional ones right (micro)", scores, REFERENCE));
        return measures;
    }

    /** Whether the tags are right as often as their confidence says. */
    Reliability reliability() {
        return Reliability.of(outcomes);
    }

    List<RuleShare> rules() {
        return byRule.entrySet().stream()
                .map(entry -> new RuleShare(entry.getKey(), entry.getValue().scores().precision())).toList();
    }

    List<ConceptCounts> concepts() {
        return table.rows();
    }

    Tally tally() {
        return tally;
    }
}
