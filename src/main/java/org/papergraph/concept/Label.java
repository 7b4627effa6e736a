package org.papergraph.concept;

/** One label of a concept with its SKOS role. */
public record Label(String text, Kind kind) {
    /** The roles, strongest first. */
    public enum Kind {
        /** {@code skos:prefLabel} */
        PREFERRED,
        /** {@code skos:altLabel} */
        ALTERNATIVE,
        /** {@code skos:hiddenLabel} */
        HIDDEN
    }
}
