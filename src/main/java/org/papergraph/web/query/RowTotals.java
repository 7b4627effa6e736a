package org.papergraph.web.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.Dataset;
import org.papergraph.common.ErrorId;
import org.papergraph.web.http.QueryResult;

/**
 * How many rows the pages of a query have together. Often a page itself tells: the last one does. Else the rows are
 * counted, which needs the time of the query without its sorting, and remembered, as the graph does not change.
 *
 * <p>For many threads.
 */
public final class RowTotals {
    /** Says how many rows all pages have together. */
    public static final String HEADER = "X-Total-Count";

    private static final int MOST_REMEMBERED = 1000;

    private final Map<String, Long> counted = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST_REMEMBERED;
        }
    });

    /**
     * The number of rows of all pages; empty if they cannot be counted within the time.
     *
     * @param rows of the page that was asked for
     */
    OptionalLong of(BoundQuery query, Paging page, int rows, Dataset dataset, Limits limits) {
        boolean last = rows < page.size() && (rows > 0 || page.number() == 1);
        return last ? OptionalLong.of(page.offset() + rows) : counted(query.counting(), dataset, limits);
    }

    private OptionalLong counted(BoundQuery counting, Dataset dataset, Limits limits) {
        Long known = counted.get(counting.sparql());
        if (known != null) {
            return OptionalLong.of(known);
        }
        try {
            AtomicLong total = new AtomicLong();
            counting.execute(dataset, new Limits(limits.timeout(), Limits.UNLIMITED), result -> {
                if (result instanceof QueryResult.Rows rows) {
                    rows.rows().next()
                            .forEach((name, value) -> total.set(((Number) value.getLiteralValue()).longValue()));
                }
                return total;
            });
            counted.put(counting.sparql(), total.get());
            return OptionalLong.of(total.get());
        } catch (QueryException e) {
            if (e.id() == ErrorId.PG404_QUERY_TIMEOUT) {
                return OptionalLong.empty();
            }
            throw e;
        }
    }
}
