package org.papergraph.concept;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a vocabulary file says of one resource, statement by statement, with the lines on which it says so. */
final class ConceptDraft {
    /**
     * One statement's object.
     *
     * @param text     an IRI or a literal's text
     * @param language tag in lower case; empty without one
     * @param line     from 1; 0 where the syntax has no lines
     */
    record Value(String text, String language, long line) {}

    private final String iri;
    private final String file;
    private final Map<ConceptProperty, List<Value>> values = new EnumMap<>(ConceptProperty.class);
    private boolean concept;
    private long line;

    ConceptDraft(String iri, String file) {
        this.iri = iri;
        this.file = file;
    }

    void declareConcept(long onLine) {
        concept = true;
        line = onLine;
    }

    void add(ConceptProperty property, Value value) {
        values.computeIfAbsent(property, unseen -> new ArrayList<>(2)).add(value);
    }

    String iri() {
        return iri;
    }

    String file() {
        return file;
    }

    /** The line that makes it a concept. */
    long line() {
        return line;
    }

    /** Whether the file types it as a {@code skos:Concept}. */
    boolean isConcept() {
        return concept;
    }

    /** In the file's order. */
    List<Value> values(ConceptProperty property) {
        return values.getOrDefault(property, List.of());
    }

    List<String> texts(ConceptProperty property) {
        return values(property).stream().map(Value::text).distinct().toList();
    }
}
