package org.papergraph.common;

/**
 * Stable ids of the errors that a user can see; {@code docs/errors.md} has a section for each. An id is never
 * reused for another error.
 */
public enum ErrorId {
    /** A feed file is missing or cannot be read. */
    PG101_FEED_UNREADABLE,
    /** No reader recognises a feed's content. */
    PG102_FEED_FORMAT_UNKNOWN,
    /** More records were rejected than {@code --max-rejects} allows. */
    PG103_TOO_MANY_REJECTS,
    /** A vocabulary file is missing, unreadable or not RDF. */
    PG201_VOCABULARY_UNREADABLE,
    /** A vocabulary breaks a rule that detection relies on. */
    PG202_VOCABULARY_INVALID,
    /** A label or IRI of a new concept is one of another concept. */
    PG203_CONCEPT_EXISTS,
    /** Concepts can be added to a Turtle file alone. */
    PG204_NOT_TURTLE,
    /** No published store stands in the given directory. */
    PG301_STORE_MISSING,
    /** Data, text index and manifest of a store are not of one build. */
    PG302_STORE_MISMATCH,
    /** Another process builds into the same store. */
    PG303_STORE_BUSY,
    /** A build failed; the published store is unchanged. */
    PG304_BUILD_FAILED,
    /** No canned query has the given name. */
    PG401_QUERY_UNKNOWN,
    /** A parameter is missing, unknown, or not of its type. */
    PG402_PARAMETER_INVALID,
    /** A query cannot be parsed. */
    PG403_QUERY_MALFORMED,
    /** A query needed longer than its timeout. */
    PG404_QUERY_TIMEOUT,
    /** No paper or concept answers to the given name. */
    PG405_NOT_FOUND,
    /** Too many queries run at once. */
    PG406_TOO_BUSY,
    /** The server's port is taken. */
    PG501_PORT_IN_USE,
    /** None of the media types that a request accepts can be had. */
    PG502_NOT_ACCEPTABLE,
    /** An address is asked with a method that it does not have. */
    PG503_METHOD_NOT_ALLOWED,
    /** The server made a mistake. */
    PG504_SERVER_FAULT,
    /** No papergraph answers at an address. */
    PG505_SERVER_UNREACHABLE,
    /** A running server does not do what it should. */
    PG506_SERVER_FAULTY,
    /** A gold file or a file of predictions cannot be read. */
    PG601_GOLD_UNREADABLE,
    /** The graph breaks its shapes. */
    PG701_SHAPES_VIOLATED,
    /** A file cannot be written. */
    PG801_OUTPUT_UNWRITABLE,
    /** A fault of papergraph itself. */
    PG901_UNEXPECTED;

    /** The short form that is shown to users, e.g. {@code PG101}. */
    public String code() {
        return name().substring(0, name().indexOf('_'));
    }
}
