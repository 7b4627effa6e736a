package org.papergraph.web.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * How large an answer may be. An answer is held before its first byte is sent, so that its header can still say that it
 * was cut, and its status that its time was over; a cap on what is held follows from that.
 *
 * @param rows most rows, or triples
 */
public record RowCap(long rows) {
    /** Says after how many rows or triples an answer was cut; absent where it is complete. */
    public static final String HEADER = "Papergraph-Truncated";

    /** Most characters of values in one answer; about twice as many bytes of memory at worst. */
    private static final long MOST_CHARACTERS = 32L * 1024 * 1024;
    /** A description costs more than a row, and the timeout does not reach it. */
    private static final long MOST_DESCRIBED = 1000;

    /** The first of something, and whether there was more. */
    record Held<T>(List<T> items, boolean cut) {}

    /** Lowers or sets the limit of a query, to one above the cap so that it shows whether there is more. */
    void limit(Query query) {
        long most = query.isDescribeType() ? Math.min(rows, MOST_DESCRIBED) : rows + 1;
        if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > most)) {
            query.setLimit(most);
        }
    }

    /** The rows, with their values taken out of the database. */
    Held<Binding> rows(Iterator<Binding> source) {
        return hold(source, RowCap::size);
    }

    /** The quads of a template. */
    Held<Quad> quads(Iterator<Quad> source) {
        return hold(source, quad -> size(quad.getSubject()) + size(quad.getPredicate()) + size(quad.getObject()));
    }

    /** The triples of a description; it was cut too if as many things are described as may be. */
    Held<Triple> described(Graph graph) {
        Held<Triple> held = triples(graph);
        boolean full = graph.stream().map(Triple::getSubject).distinct().count() >= MOST_DESCRIBED;
        return new Held<>(held.items(), held.cut() || full);
    }

    /** The triples of a graph. */
    Held<Triple> triples(Graph graph) {
        return hold(graph.find(), triple -> size(triple.getSubject()) + size(triple.getPredicate())
                + size(triple.getObject()));
    }

    private <T> Held<T> hold(Iterator<T> source, ToLongFunction<T> size) {
        List<T> held = new ArrayList<>();
        long characters = 0;
        while (source.hasNext()) {
            if (held.size() >= rows || characters > MOST_CHARACTERS) {
                return new Held<>(held, true);
            }
            T item = source.next();
            characters += size.applyAsLong(item);
            held.add(item);
        }
        return new Held<>(held, false);
    }

    private static long size(Binding row) {
        long[] characters = {0};
        row.forEach((variable, node) -> characters[0] += size(node));
        return characters[0];
    }

    private static long size(Node node) {
        if (node.isURI()) {
            return node.getURI().length();
        }
        return node.isLiteral() ? node.getLiteralLexicalForm().length() : 1;
    }
}
