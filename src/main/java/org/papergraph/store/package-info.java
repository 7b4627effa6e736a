/** The only door to TDB2: build, publish, open, export. */
@NullMarked
package org.papergraph.store;

import org.jspecify.annotations.NullMarked;
