/** Fuseki, canned queries, and linked data over HTTP. */
@NullMarked
package org.papergraph.web;

import org.jspecify.annotations.NullMarked;
