/** The only place that knows the ontology: IRIs, and papers and concepts as triples. */
@NullMarked
package org.papergraph.rdf;

import org.jspecify.annotations.NullMarked;
