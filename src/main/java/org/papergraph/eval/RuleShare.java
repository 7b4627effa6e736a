package org.papergraph.eval;

import org.papergraph.detect.Rule;

/** The share of right tags among those that a rule had a part in. */
public record RuleShare(Rule rule, Share right) {}
