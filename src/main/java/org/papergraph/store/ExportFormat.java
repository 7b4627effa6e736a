package org.papergraph.store;

/** The syntaxes in which a graph leaves its store. */
public enum ExportFormat {
    /** A block for each subject, with prefixes; streamed. */
    TURTLE,
    /** One triple a line, sorted as {@code LC_ALL=C sort} does; streamed. */
    NTRIPLES,
    /** As Turtle, for tools that expect a dataset; streamed. */
    TRIG,
    /** JSON-LD 1.1 with a context of prefixes; the graph is held in memory while it is written. */
    JSONLD,
    /** A description for each subject; the graph is held in memory while it is written. */
    RDFXML
}
