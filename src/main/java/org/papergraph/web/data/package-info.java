/** Linked data: every thing of the graph as RDF, and what the data set says of itself. */
@NullMarked
package org.papergraph.web.data;

import org.jspecify.annotations.NullMarked;
