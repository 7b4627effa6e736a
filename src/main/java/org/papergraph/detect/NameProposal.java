package org.papergraph.detect;

/** Words that a pattern takes for the name of something new. */
record NameProposal(NamePattern pattern, NameRun run) {}
