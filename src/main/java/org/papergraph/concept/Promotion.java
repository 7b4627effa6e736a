package org.papergraph.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.common.ErrorId;

/** Adds a term to a vocabulary file as a concept, unless something in the way says no. */
public final class Promotion {
    private final VocabularyFile file;
    private final Vocabulary beside;
    private final Vocabulary all;

    /** @param beside the vocabularies that are used together with the file */
    public Promotion(VocabularyFile file, Vocabulary beside) {
        this.file = file;
        this.beside = beside;
        this.all = beside.with(file.vocabulary());
    }

    /** What was added: the concept's IRI and its statements in Turtle. */
    public record Added(String iri, String turtle) {}

    /**
     * Adds a concept and writes the file.
     *
     * @throws VocabularyException if a label or the IRI is taken, or the result would not pass lint
     */
    public Added add(NewConcept concept) {
        List<String> labels = new ArrayList<>(List.of(concept.prefLabel()));
        labels.addAll(concept.altLabels());
        for (String label : labels) {
            if (Folding.words(label).isEmpty()) {
                throw new VocabularyException(ErrorId.PG202_VOCABULARY_INVALID,
                        "The label \"" + label + "\" has no letters or digits that a text could be matched with.");
            }
            owner(label).ifPresent(owner -> {
                throw taken("\"" + label + "\" is already a label of " + owner.prefLabel() + " <" + owner.iri() + ">");
            });
        }
        String iri = file.iri(concept.prefLabel());
        if (all.concept(iri).isPresent() || file.describes(iri)) {
            throw taken("The IRI <" + iri + "> that \"" + concept.prefLabel() + "\" would get is taken");
        }
        return new Added(iri, file.add(concept, beside));
    }

    private static VocabularyException taken(String what) {
        return new VocabularyException(ErrorId.PG203_CONCEPT_EXISTS, what + ". Nothing was written.");
    }

    /** The concept that has a label, in any spelling that folds the same. */
    public Optional<Concept> owner(String label) {
        String key = Folding.closedKey(label);
        return all.concepts().stream().filter(
                concept -> concept.labels().stream().anyMatch(each -> Folding.closedKey(each.text()).equals(key)))
                .findFirst();
    }

    /**
     * The IRI of the concept that is meant by a label or an IRI.
     *
     * @throws VocabularyException if there is none
     */
    public String broader(String name) {
        return all.concept(name).or(() -> owner(name)).map(Concept::iri)
                .orElseThrow(() -> new VocabularyException(ErrorId.PG405_NOT_FOUND, "No concept of the vocabulary is"
                        + " called \"" + name + "\", so it cannot be the broader one. Give any of its labels, or its"
                        + " IRI. Nothing was written."));
    }
}
