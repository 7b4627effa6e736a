package org.papergraph.eval;

/**
 * Something of the gold that was not found.
 *
 * @param measure  the measure that counts it
 * @param name     as the gold has it
 * @param surfaces the strings that denote it in the paper, where the gold says more than the name
 */
public record Miss(String paper, String measure, String name, String surfaces) {}
