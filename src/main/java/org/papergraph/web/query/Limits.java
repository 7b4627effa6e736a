package org.papergraph.web.query;

import java.time.Duration;

/**
 * How much a query may cost.
 *
 * @param timeout for the whole query
 * @param rows    most rows, or solutions of a graph's template; {@link #UNLIMITED} for all
 */
public record Limits(Duration timeout, long rows) {
    public static final long UNLIMITED = Long.MAX_VALUE;

    /** For a person who asks on a machine of their own: all rows, within the time. */
    public static Limits within(Duration timeout) {
        return new Limits(timeout, UNLIMITED);
    }
}
