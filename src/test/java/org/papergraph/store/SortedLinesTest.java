package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class SortedLinesTest {
    private static final Comparator<byte[]> SLOW = (one, other) -> {
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            if (one[i] != other[i]) {
                return (one[i] & 0xFF) - (other[i] & 0xFF);
            }
        }
        return one.length - other.length;
    };

    @Test
    void linesOnDiskAreSortedAsThoseInMemory() {
        // 3,000 triples with odd characters in any order, 100 of them in memory -> the order of a sorted list
        long seed = System.nanoTime();
        List<Triple> triples = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            triples.add(Triple.create(iri("s" + i % 700), iri("p"), NodeFactory.createLiteralString(text(i))));
        }
        Collections.shuffle(triples, new Random(seed));
        List<String> wanted = triples.stream().map(triple -> read(List.of(triple), LineOrder.BYTES, 10))
                .map(line -> line.getBytes(StandardCharsets.UTF_8)).sorted(SLOW)
                .map(line -> new String(line, StandardCharsets.UTF_8)).toList();

        String sorted = read(triples, LineOrder.BYTES, 100);

        assertEquals(String.join("", wanted), sorted, "seed " + seed);
        assertEquals(sorted, read(triples, LineOrder.BYTES, SortedLines.IN_MEMORY));
    }

    /** Letters before and behind the surrogates of UTF-16, whose order differs between bytes and chars. */
    private static String text(int i) {
        return new String[]{"\uD83D\uDE00", "\uFFFD", "a\nb", "\\", "\"", "\r", ""}[i % 7] + i;
    }

    @Test
    void aThingComesBeforeItsPartsAndThoseBeforeItsNeighbours() {
        // p, p.2, p/tag/a, p/tag/a-b, p/title#char=1,2, p-3 -> p, its parts, then p-3 and p.2; rdf:type before all
        List<Triple> triples = Stream.of("p.2", "p/title#char=1,2", "p-3", "p/tag/a-b", "p", "p/tag/a")
                .flatMap(name -> Stream.of(Triple.create(iri(name), iri("a"), iri("o")),
                        Triple.create(iri(name), RDF.Nodes.type, RDFS.Nodes.Class)))
                .toList();
        List<String> subjects = read(triples, LineOrder.READING, 3).lines().toList();
        assertEquals(List.of("p", "p/tag/a", "p/tag/a-b", "p/title#char=1,2", "p-3", "p.2"), subjects.stream()
                .map(line -> line.substring(1, line.indexOf('>')).replace("http://example.org/", "")).distinct()
                .toList());
        assertEquals(List.of(true, false, true, false),
                subjects.stream().limit(4).map(line -> line.contains("#type")).toList());
    }

    @Test
    void theReadingOrderIsAnOrder() {
        // any three lines: the order of two does not depend on which is asked first, and it is transitive
        byte[][] lines = Stream
                .of("<a> <b> <c> .", "<a/b> <b> <c> .", "<a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <c> .",
                        "<a#b> <z> \"x\" .", "<a-b> <b> <c> .", "<a> <b> \"\u00e9\" .")
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        Comparator<byte[]> order = LineOrder.READING;
        for (byte[] a : lines) {
            for (byte[] b : lines) {
                assertEquals(Integer.signum(order.compare(a, b)), -Integer.signum(order.compare(b, a)));
                assertEquals(Arrays.equals(a, b), order.compare(a, b) == 0);
                for (byte[] c : lines) {
                    if (order.compare(a, b) < 0 && order.compare(b, c) < 0) {
                        assertEquals(-1, Integer.signum(order.compare(a, c)));
                    }
                }
            }
        }
    }

    private static String read(List<Triple> triples, Comparator<byte[]> order, long inMemory) {
        try (SortedLines lines = new SortedLines(triples.stream(), order, inMemory);
                InputStream bytes = lines.bytes()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }
}
