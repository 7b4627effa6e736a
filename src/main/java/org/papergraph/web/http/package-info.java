/** HTTP values: what is asked for, what is offered, what is answered. */
@NullMarked
package org.papergraph.web.http;

import org.jspecify.annotations.NullMarked;
