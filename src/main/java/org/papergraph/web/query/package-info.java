/** Canned queries and the SPARQL endpoint. */
@NullMarked
package org.papergraph.web.query;

import org.jspecify.annotations.NullMarked;
