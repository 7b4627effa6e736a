/** What every stage may use: the root exception with its error ids, and slugs. */
@NullMarked
package org.papergraph.common;

import org.jspecify.annotations.NullMarked;
