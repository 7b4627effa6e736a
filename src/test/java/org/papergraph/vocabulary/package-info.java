/** Holds the shipped vocabulary against other vocabularies and against texts; run by scripts in {@code buildtools}. */
@NullMarked
package org.papergraph.vocabulary;

import org.jspecify.annotations.NullMarked;
