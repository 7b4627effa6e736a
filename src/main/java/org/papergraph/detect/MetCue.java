package org.papergraph.detect;

import org.papergraph.concept.Cue;

/**
 * A cue of a sense guard with the words of the paper that meet it.
 *
 * @param span the cue's words, for an anchored cue with the mention among them
 */
public record MetCue(Cue cue, Span span) {}
