/** Pages for people, rendered on the server. */
@NullMarked
package org.papergraph.web.page;

import org.jspecify.annotations.NullMarked;
