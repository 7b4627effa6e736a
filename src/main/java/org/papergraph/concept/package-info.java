/** SKOS vocabularies: concepts with their labels and sense guards, how they are read, folded and checked. */
@NullMarked
package org.papergraph.concept;

import org.jspecify.annotations.NullMarked;
