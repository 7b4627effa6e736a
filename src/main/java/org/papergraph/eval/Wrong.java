package org.papergraph.eval;

/**
 * Something found that is not in the gold.
 *
 * @param measure  the measure that counts it
 * @param name     as it was found
 * @param mentions the words that it rests on; may be empty
 * @param rules    what made it, where that is known
 */
public record Wrong(String paper, String measure, String name, String mentions, String rules) {}
