package org.papergraph.concept;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The properties of a concept that a vocabulary file may state. */
enum ConceptProperty {
    PREF_LABEL("prefLabel"), ALT_LABEL("altLabel"), HIDDEN_LABEL("hiddenLabel"), DEFINITION("definition"), BROADER(
            "broader"), NARROWER("narrower"), RELATED("related"), CLOSE_MATCH("closeMatch"), EXACT_MATCH(
                    "exactMatch"), IN_SCHEME("inScheme"), TOP_CONCEPT_OF("topConceptOf"), EXAMPLE("example"),

    GUARDED_LABEL(Namespace.PG, "guardedLabel"), REQUIRED_CUE(Namespace.PG,
            "requiredCue"), FORBIDDEN_CUE(Namespace.PG,
                    "forbiddenCue"), COUNTER_EXAMPLE(Namespace.PG, "counterExample");

    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    private static final Map<String, ConceptProperty> BY_IRI = new HashMap<>();

    static {
        for (ConceptProperty property : values()) {
            BY_IRI.put(property.iri, property);
        }
    }

    private final String iri;

    ConceptProperty(String skosName) {
        this("http://www.w3.org/2004/02/skos/core#", skosName);
    }

    ConceptProperty(String namespace, String name) {
        this.iri = namespace + name;
    }

    static Optional<ConceptProperty> of(String iri) {
        return Optional.ofNullable(BY_IRI.get(iri));
    }
}
