package org.papergraph.concept;

/** The two IRIs that everything of papergraph's own hangs on. No other place spells them out. */
public final class Namespace {
    /** Where the ontology's terms live; {@code pg:} */
    public static final String PG = "https://w3id.org/papergraph/ns#";
    /** Where data lives unless {@code --base} says otherwise; the shipped vocabulary is written under it. */
    public static final String DEFAULT_BASE = "https://w3id.org/papergraph/";

    private Namespace() {}
}
