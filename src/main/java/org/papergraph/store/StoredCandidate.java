package org.papergraph.store;

/**
 * A candidate term of a published graph with the papers that have it.
 *
 * @param iri      its own
 * @param term     as the graph spells it
 * @param papers   how many papers have it among their candidates
 * @param sentence one of them uses it in; empty where only its short form stands in the text
 * @param paper    that paper's IRI
 * @param title    that paper's title
 */
public record StoredCandidate(String iri, String term, int papers, String sentence, String paper, String title) {}
