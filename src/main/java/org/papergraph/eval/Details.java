package org.papergraph.eval;

import java.util.List;

/**
 * What the measures were made from.
 *
 * @param reliability of the tags' confidence; empty where the gold has no concepts
 * @param concepts per concept, those with the most mistakes first; empty where the gold has no concepts
 * @param rules    per rule; empty where the rules are not known
 * @param misses   by measure, then in the gold's order
 * @param wrongs   by measure, then in the gold's order
 */
public record Details(Reliability reliability, List<ConceptCounts> concepts, List<RuleShare> rules, List<Miss> misses,
        List<Wrong> wrongs) {
    public Details {
        concepts = List.copyOf(concepts);
        rules = List.copyOf(rules);
        misses = List.copyOf(misses);
        wrongs = List.copyOf(wrongs);
    }

    static Details of(Tally... tallies) {
        List<Tally> all = List.of(tallies);
        return new Details(Reliability.NONE, List.of(), List.of(),
                all.stream().flatMap(tally -> tally.misses().stream()).toList(),
                all.stream().flatMap(tally -> tally.wrongs().stream()).toList());
    }
}
