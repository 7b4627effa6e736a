package org.papergraph.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A SKOS concept as detection needs it.
 *
 * @param iri        absolute IRI
 * @param prefLabel  the name that is shown
 * @param altLabels  other names, in the file's order
 * @param hiddenLabels wordings that are matched and never shown
 * @param definition one sentence, where the vocabulary gives one
 * @param broader    IRIs of the concepts directly above
 * @param related    IRIs of associated concepts
 * @param closeMatch IRIs of the same thing in other vocabularies
 * @param scheme     the concept scheme that the concept says it is in
 * @param guard      what tells its ambiguous labels from the plain words
 */
public record Concept(String iri, String prefLabel, List<String> altLabels, List<String> hiddenLabels,
        Optional<String> definition, List<String> broader, List<String> related, List<String> closeMatch,
        Optional<String> scheme, SenseGuard guard) {

    public Concept {
        altLabels = List.copyOf(altLabels);
        hiddenLabels = List.copyOf(hiddenLabels);
        broader = List.copyOf(broader);
        related = List.copyOf(related);
        closeMatch = List.copyOf(closeMatch);
    }

    /** All labels: preferred, alternative, hidden, in that order. */
    public List<Label> labels() {
        List<Label> labels = new ArrayList<>(1 + altLabels.size() + hiddenLabels.size());
        labels.add(new Label(prefLabel, Label.Kind.PREFERRED));
        altLabels.forEach(text -> labels.add(new Label(text, Label.Kind.ALTERNATIVE)));
        hiddenLabels.forEach(text -> labels.add(new Label(text, Label.Kind.HIDDEN)));
        return labels;
    }
}
