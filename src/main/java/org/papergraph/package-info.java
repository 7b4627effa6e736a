/**
 * Papers in, knowledge graph out. The packages below are the stages, in the order in which data passes them;
 * {@link org.papergraph.Pipeline} is the whole build on one screen.
 */
@NullMarked
package org.papergraph;

import org.jspecify.annotations.NullMarked;
