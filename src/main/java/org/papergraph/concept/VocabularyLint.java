package org.papergraph.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.concept.ConceptDraft.Value;
import org.papergraph.concept.LintFinding.Check;
import org.papergraph.concept.LintFinding.Severity;

/**
 * Checks a vocabulary as it was read: missing or double preferred labels, labels that two concepts share, broader
 * links that lead nowhere or in a circle, concepts that are related and also above one another, guards that nobody can
 * test.
 */
final class VocabularyLint {
    private static final List<ConceptProperty> LABELS = List.of(ConceptProperty.PREF_LABEL, ConceptProperty.ALT_LABEL,
            ConceptProperty.HIDDEN_LABEL);

    private final Map<String, ConceptDraft> concepts = new HashMap<>();
    /** By concept, the ones directly above it, by skos:broader or by skos:narrower read backwards. */
    private final Map<String, Set<String>> above = new HashMap<>();
    private final Map<String, Set<String>> ancestors = new HashMap<>();
    private final Vocabulary beside;
    private final List<LintFinding> findings = new ArrayList<>();

    private VocabularyLint(List<ConceptDraft> drafts, Vocabulary beside) {
        this.beside = beside;
        drafts.stream().filter(ConceptDraft::isConcept).forEach(draft -> {
            concepts.putIfAbsent(draft.iri(), draft);
            draft.texts(ConceptProperty.BROADER).forEach(broader -> above(draft.iri()).add(broader));
            draft.texts(ConceptProperty.NARROWER).forEach(narrower -> above(narrower).add(draft.iri()));
        });
    }

    /**
     * The findings by file and line.
     *
     * @param beside concepts of other files that may be linked to
     */
    static List<LintFinding> check(List<ConceptDraft> drafts, Vocabulary beside) {
        VocabularyLint lint = new VocabularyLint(drafts, beside);
        Map<String, ConceptDraft> seenLabels = new HashMap<>();
        for (ConceptDraft draft : drafts) {
            if (draft.isConcept()) {
                lint.prefLabel(draft);
                lint.clashes(draft, seenLabels);
                lint.broader(draft);
                lint.related(draft);
                lint.guard(draft);
            }
        }
        lint.findings.sort(Comparator.comparing(LintFinding::file).thenComparingLong(LintFinding::line));
        return List.copyOf(lint.findings);
    }

    private void prefLabel(ConceptDraft draft) {
        List<Value> labels = draft.values(ConceptProperty.PREF_LABEL);
        if (labels.isEmpty()) {
            error(Check.MISSING_PREF_LABEL, draft, draft.line(), "<" + draft.iri() + "> has no skos:prefLabel");
        }
        Map<String, Value> byLanguage = new HashMap<>();
        for (Value label : labels) {
            Value first = byLanguage.putIfAbsent(label.language(), label);
            if (first != null) {
                error(Check.DOUBLE_PREF_LABEL, draft, label.line(),
                        "<" + draft.iri() + "> has a second skos:prefLabel \""
                                + label.text() + "\"; the first is \"" + first.text() + "\". Make one a skos:altLabel");
            }
        }
    }

    private void clashes(ConceptDraft draft, Map<String, ConceptDraft> seenLabels) {
        for (ConceptProperty property : LABELS) {
            for (Value label : draft.values(property)) {
                // The same word may mean different things in different languages.
                String key = Folding.key(label.text()) + "@" + label.language();
                ConceptDraft other = seenLabels.putIfAbsent(key, draft);
                if (other != null && other != draft) {
                    findings.add(new LintFinding(Severity.WARNING, Check.CLASHING_LABEL, draft.file(), label.line(),
                            "label \"" + label.text() + "\" of <" + draft.iri() + "> is also a label of <" + other.iri()
                                    + "> (" + other.file() + ":" + other.line() + "); a text cannot tell them apart"));
                }
            }
        }
    }

    private void broader(ConceptDraft draft) {
        for (Value broader : draft.values(ConceptProperty.BROADER)) {
            if (!concepts.containsKey(broader.text()) && beside.concept(broader.text()).isEmpty()) {
                findings.add(new LintFinding(Severity.WARNING, Check.UNKNOWN_BROADER, draft.file(), broader.line(),
                        "<" + draft.iri() + "> has the skos:broader <" + broader.text()
                                + ">, which is no concept here"));
            } else if (reaches(broader.text(), draft.iri())) {
                error(Check.BROADER_CYCLE, draft, broader.line(),
                        "<" + draft.iri() + "> is above its own skos:broader <" + broader.text() + ">");
            }
        }
    }

    /** Integrity condition S27 of the SKOS Reference: skos:related is disjoint with skos:broaderTransitive. */
    private void related(ConceptDraft draft) {
        for (Value related : draft.values(ConceptProperty.RELATED)) {
            boolean above = ancestors(draft.iri()).contains(related.text());
            if (above || ancestors(related.text()).contains(draft.iri())) {
                findings.add(new LintFinding(Severity.WARNING, Check.RELATED_AND_BROADER, draft.file(), related.line(),
                        "<" + draft.iri() + "> has the skos:related <" + related.text() + ">, which is "
                                + (above ? "above" : "below") + " it; SKOS (S27) allows one or the other"));
            }
        }
    }

    private Set<String> above(String iri) {
        return above.computeIfAbsent(iri, unseen -> new LinkedHashSet<>(2));
    }

    /** The concept itself and all above it; found once, as a large vocabulary asks for the same ones again and again. */
    private Set<String> ancestors(String iri) {
        Set<String> known = ancestors.get(iri);
        if (known != null) {
            return known;
        }
        Set<String> found = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(iri));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (found.add(next)) {
                open.addAll(above.getOrDefault(next, Set.of()));
            }
        }
        ancestors.put(iri, found);
        return found;
    }

    private boolean reaches(String from, String goal) {
        return ancestors(from).contains(goal);
    }

    private void guard(ConceptDraft draft) {
        boolean guarded = !draft.values(ConceptProperty.REQUIRED_CUE).isEmpty()
                || !draft.values(ConceptProperty.FORBIDDEN_CUE).isEmpty();
        if (guarded && (draft.values(ConceptProperty.EXAMPLE).isEmpty()
                || draft.values(ConceptProperty.COUNTER_EXAMPLE).isEmpty())) {
            findings.add(new LintFinding(Severity.WARNING, Check.GUARD_WITHOUT_EXAMPLES, draft.file(), draft.line(), "<"
                    + draft.iri() + "> has cues, but no skos:example and pg:counterExample to test them with"));
        }
        Set<String> keys = LABELS.stream().flatMap(property -> draft.texts(property).stream()).map(Folding::closedKey)
                .collect(Collectors.toSet());
        for (Value label : draft.values(ConceptProperty.GUARDED_LABEL)) {
            if (!keys.contains(Folding.closedKey(label.text()))) {
                error(Check.UNKNOWN_GUARDED_LABEL, draft, label.line(),
                        "pg:guardedLabel \"" + label.text() + "\" is no label of <" + draft.iri() + ">");
            }
        }
    }

    private void error(Check check, ConceptDraft draft, long line, String message) {
        findings.add(new LintFinding(Severity.ERROR, check, draft.file(), line, message));
    }
}
