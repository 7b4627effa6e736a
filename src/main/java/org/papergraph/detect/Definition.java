package org.papergraph.detect;

/** A place where a paper says what a short form stands for; both spans are in the same field. */
record Definition(Span shortForm, Span longForm) {}
