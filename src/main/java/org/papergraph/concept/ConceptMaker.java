package org.papergraph.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.common.ErrorId;

/**
 * Makes concepts of what files state. A vocabulary in several languages is read in English where a concept has English
 * or untagged labels, else in all its languages. A concept without any label is left out; lint says so.
 */
final class ConceptMaker {
    private final List<ConceptDraft> drafts;
    private final Map<String, Set<String>> broaderByNarrower = new HashMap<>();

    ConceptMaker(List<ConceptDraft> drafts) {
        this.drafts = drafts;
        for (ConceptDraft draft : drafts) {
            for (String narrower : draft.texts(ConceptProperty.NARROWER)) {
                broaderByNarrower.computeIfAbsent(narrower, unseen -> new LinkedHashSet<>()).add(draft.iri());
            }
        }
    }

    /** In the files' order. */
    List<Concept> concepts() {
        return drafts.stream().filter(ConceptDraft::isConcept).flatMap(draft -> concept(draft).stream()).toList();
    }

    private Optional<Concept> concept(ConceptDraft draft) {
        List<String> preferred = readable(draft, ConceptProperty.PREF_LABEL);
        List<String> alternative = new ArrayList<>(readable(draft, ConceptProperty.ALT_LABEL));
        if (preferred.isEmpty() && alternative.isEmpty()) {
            return Optional.empty();
        }
        String prefLabel = preferred.isEmpty() ? alternative.removeFirst() : preferred.getFirst();
        preferred.stream().skip(1).forEach(alternative::add);
        return Optional
                .of(new Concept(draft.iri(), prefLabel, alternative, readable(draft, ConceptProperty.HIDDEN_LABEL),
                        readable(draft, ConceptProperty.DEFINITION).stream().findFirst(), broader(draft),
                        draft.texts(ConceptProperty.RELATED), matches(draft), scheme(draft), guard(draft)));
    }

    private List<String> broader(ConceptDraft draft) {
        Set<String> broader = new LinkedHashSet<>(draft.texts(ConceptProperty.BROADER));
        broader.addAll(broaderByNarrower.getOrDefault(draft.iri(), Set.of()));
        broader.remove(draft.iri());
        return List.copyOf(broader);
    }

    private static List<String> matches(ConceptDraft draft) {
        List<String> matches = new ArrayList<>(draft.texts(ConceptProperty.EXACT_MATCH));
        matches.addAll(draft.texts(ConceptProperty.CLOSE_MATCH));
        return matches;
    }

    private static Optional<String> scheme(ConceptDraft draft) {
        return draft.texts(ConceptProperty.IN_SCHEME).stream().findFirst()
                .or(() -> draft.texts(ConceptProperty.TOP_CONCEPT_OF).stream().findFirst());
    }

    private static SenseGuard guard(ConceptDraft draft) {
        List<Cue> required = cues(draft, ConceptProperty.REQUIRED_CUE);
        List<Cue> forbidden = cues(draft, ConceptProperty.FORBIDDEN_CUE);
        return required.isEmpty() && forbidden.isEmpty()
                ? SenseGuard.NONE
                : new SenseGuard(draft.texts(ConceptProperty.GUARDED_LABEL).stream().map(Folding::closedKey).toList(),
                        required, forbidden,
                        draft.texts(ConceptProperty.EXAMPLE), draft.texts(ConceptProperty.COUNTER_EXAMPLE));
    }

    private static List<Cue> cues(ConceptDraft draft, ConceptProperty property) {
        return draft.texts(property).stream().map(pattern -> cue(draft, pattern)).toList();
    }

    private static Cue cue(ConceptDraft draft, String pattern) {
        try {
            return Cue.parse(pattern);
        } catch (IllegalArgumentException e) {
            throw new VocabularyException(ErrorId.PG202_VOCABULARY_INVALID,
                    draft.file() + ":" + draft.line() + ": " + draft.iri() + ": " + e.getMessage(), e);
        }
    }

    private static List<String> readable(ConceptDraft draft, ConceptProperty property) {
        List<ConceptDraft.Value> values = draft.values(property).stream().filter(value -> !value.text().isBlank())
                .toList();
        List<String> english = values.stream()
                .filter(value -> value.language().isEmpty() || value.language().startsWith("en"))
                .map(ConceptDraft.Value::text).distinct().toList();
        return english.isEmpty() ? values.stream().map(ConceptDraft.Value::text).distinct().toList() : english;
    }
}
