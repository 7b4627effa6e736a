/** Feeds: papers, one reader per format, the identity of papers, and rejected records. */
@NullMarked
package org.papergraph.corpus;

import org.jspecify.annotations.NullMarked;
