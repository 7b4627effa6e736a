/** Looks a running server over from outside, as its clients see it. */
@NullMarked
package org.papergraph.web.doctor;

import org.jspecify.annotations.NullMarked;
