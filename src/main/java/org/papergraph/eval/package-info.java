/** Scores of the detector against human gold. */
@NullMarked
package org.papergraph.eval;

import org.jspecify.annotations.NullMarked;
