package org.papergraph.web.catalog;

/**
 * A thing in a list.
 *
 * @param kind  what to say beside its name, e.g. a year or {@code method}; may be empty
 * @param count how many papers it has; 0 for a paper
 */
public record Entry(String iri, String label, String kind, long count) {}
