package org.papergraph.eval;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.corpus.Paper;

/**
 * A paper of {@code daily-papers-dev.jsonl}: what two annotators found in it.
 *
 * @param core       concepts that both gave
 * @param optional   concepts that one of them gave
 * @param introduces names of what the paper introduces that both gave
 * @param perhapsIntroduces those that one of them gave
 * @param traps      strings that look like a concept and are not used as one
 */
record GoldPaper(Paper paper, List<GoldConcept> core, List<GoldConcept> optional, Set<FoldedName> introduces,
        Set<FoldedName> perhapsIntroduces, Set<AbbreviationPair> abbreviations, Set<String> urls,
        Set<FoldedName> traps) {

    static GoldPaper of(JsonRow row) {
        return new GoldPaper(row.paper(),
                row.rows("core").stream().map(GoldConcept::of).toList(),
                row.rows("optional").stream().map(GoldConcept::of).toList(),
                introduced(row, name -> name.flag("both")), introduced(row, name -> !name.flag("both")),
                row.rows("abbreviations").stream().map(AbbreviationPair::of).collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(row.texts("urls")),
                row.rows("traps").stream().map(trap -> FoldedName.of(trap.text("surface")))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<FoldedName> introduced(JsonRow row, Predicate<JsonRow> which) {
        return row.rows("introduces").stream().filter(which).map(name -> FoldedName.of(name.text("name")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of the names is a concept of the gold, core or optional. */
    boolean hasConcept(Set<FoldedName> names) {
        return Stream.concat(core.stream(), optional.stream()).anyMatch(concept -> concept.isOneOf(names));
    }
}
