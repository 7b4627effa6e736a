/** What pages ask for all the time, read once from the published graph and held in memory: lists, tags, suggestions. */
@NullMarked
package org.papergraph.web.catalog;

import org.jspecify.annotations.NullMarked;
