package org.papergraph.store;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyFactory;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/**
 * Triples as lines of N-Triples in UTF-8, sorted. What exceeds the lines that are kept in memory is sorted in temporary
 * files, which closing removes. For one thread.
 */
final class SortedLines implements AutoCloseable {
    /** Some 60 MB of a papergraph. */
    static final long IN_MEMORY = 200_000;

    private static final NodeFormatter NODES = new NodeFormatterNT();

    private final SortedDataBag<byte[]> lines;

    /**
     * Reads and sorts all triples.
     *
     * @param inMemory the number of lines that are kept in memory
     */
    SortedLines(Stream<Triple> triples, Comparator<byte[]> order, long inMemory) {
        lines = BagFactory.newSortedBag(ThresholdPolicyFactory.count(inMemory), new SpilledLines(), order);
        triples.forEach(triple -> lines.add(line(triple)));
    }

    private static byte[] line(Triple triple) {
        StringWriterI line = new StringWriterI();
        NODES.format(line, triple.getSubject());
        line.print(' ');
        NODES.format(line, triple.getPredicate());
        line.print(' ');
        NODES.format(line, triple.getObject());
        line.print(" .\n");
        return line.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** All lines, one behind the other; to be read once. */
    InputStream bytes() {
        Iterator<byte[]> sorted = lines.iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return sorted.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(sorted.next());
            }
        });
    }

    @Override
    public void close() {
        lines.close();
    }
}
