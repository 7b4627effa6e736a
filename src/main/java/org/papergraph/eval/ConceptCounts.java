package org.papergraph.eval;

/**
 * How one concept fared, in papers.
 *
 * @param prefLabel the vocabulary's name; the gold's where the concept was never found under it
 * @param right     found, and core or optional in the gold
 * @param wrong     found, and neither
 * @param missed    core in the gold under this name, and not found under any
 */
public record ConceptCounts(String prefLabel, int found, int right, int wrong, int missed) {}
