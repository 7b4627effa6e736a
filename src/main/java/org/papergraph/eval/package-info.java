/**
 * Scores of the detector against human gold. A gold file's content tells which {@link org.papergraph.eval.GoldFormat}
 * it is of; each format knows its own measures, and says the averaging in their names.
 */
@NullMarked
package org.papergraph.eval;

import org.jspecify.annotations.NullMarked;
