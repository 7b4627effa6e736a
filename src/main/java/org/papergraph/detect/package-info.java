/** Text: tokens and spans, abbreviations, the tagger, sense guards, introduced names, candidate terms. */
@NullMarked
package org.papergraph.detect;

import org.jspecify.annotations.NullMarked;
