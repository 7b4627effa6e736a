package org.papergraph.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts concept by concept; found and missed ones meet under their folded name. */
final class ConceptTable {
    private final Map<FoldedName, String> labels = new HashMap<>();
    private final Map<FoldedName, Integer> right = new HashMap<>();
    private final Map<FoldedName, Integer> wrong = new HashMap<>();
    private final Map<FoldedName, Integer> missed = new HashMap<>();

    void found(String prefLabel, boolean isRight) {
        FoldedName name = FoldedName.of(prefLabel);
        labels.put(name, prefLabel);
        (isRight ? right : wrong).merge(name, 1, Integer::sum);
    }

    void missed(String goldName) {
        FoldedName name = FoldedName.of(goldName);
        labels.putIfAbsent(name, goldName);
        missed.merge(name, 1, Integer::sum);
    }

    /** Those with the most mistakes first, then by label. */
    List<ConceptCounts> rows() {
        List<ConceptCounts> rows = new ArrayList<>();
        labels.forEach((name, label) -> {
            int rightOnes = right.getOrDefault(name, 0);
            int wrongOnes = wrong.getOrDefault(name, 0);
            rows.add(new ConceptCounts(label, rightOnes + wrongOnes, rightOnes, wrongOnes,
                    missed.getOrDefault(name, 0)));
        });
        rows.sort(Comparator.comparingInt((ConceptCounts row) -> -row.wrong() - row.missed())
                .thenComparing(ConceptCounts::prefLabel));
        return rows;
    }
}
