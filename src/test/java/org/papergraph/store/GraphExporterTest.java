package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.common.ErrorId;
import org.papergraph.rdf.BuildMapper;
import org.papergraph.rdf.Iris;

class GraphExporterTest {
    private static final String BASE = "https://example.org/pg/";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void neitherTheOrderOfLoadingNorTemporaryFilesShow(ExportFormat format) {
        // 300 triples, loaded as they are and shuffled, sorted in memory and on disk -> the same bytes
        List<Triple> triples = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            triples.add(Triple.create(iri("id/paper/" + i % 50), RDFS.Nodes.label,
                    NodeFactory.createLiteralString("l" + i)));
        }
        byte[] ordered = export(store("one", triples), format, SortedLines.IN_MEMORY);
        long seed = System.nanoTime();
        Collections.shuffle(triples, new Random(seed));
        assertArrayEquals(ordered, export(store("two", triples), format, 20), "seed " + seed);
    }

    @ParameterizedTest
    @EnumSource
    void aControlCharacterIsKeptOrRefused(ExportFormat format) {
        // a label with U+0001: XML cannot hold it, and the message says so; all other formats can
        Triple label = Triple.create(iri("id/paper/x"), RDFS.Nodes.label, NodeFactory.createLiteralString("a\u0001b"));
        Path store = store("store", List.of(label));
        if (format == ExportFormat.RDFXML) {
            StoreException refused = assertThrows(StoreException.class, () -> export(store, format, 20));
            assertEquals(ErrorId.PG801_OUTPUT_UNWRITABLE, refused.id());
            assertTrue(refused.getMessage().contains("U+0001"));
        } else {
            Graph read = RDFParser.source(new ByteArrayInputStream(export(store, format, 20)))
                    .lang(format == ExportFormat.JSONLD ? Lang.JSONLD : Lang.TRIG).toGraph();
            assertTrue(read.contains(label));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFullDiskIsNoSuccess(ExportFormat format) {
        // a stream that fails -> an exception, not half a file and silence
        Path store = store("store", List.of(Triple.create(iri("s"), RDFS.Nodes.seeAlso, iri("o"))));
        OutputStream full = new OutputStream() {
            @Override
            public void write(int each) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        try (PublishedGraph published = PublishedGraph.open(store)) {
            assertThrows(UncheckedIOException.class, () -> GraphExporter.of(published).write(format, full));
        }
    }

    private Path store(String name, List<Triple> triples) {
        Path store = folder.resolve(name);
        try (GraphBuilder builder = GraphBuilder.into(store)) {
            builder.send(triples.stream());
            builder.send(new BuildMapper(Iris.under(BASE)).run("0a", "0", List.of()));
            builder.publish("0a", count -> new Manifest("0a", "0", BASE, List.of(),
                    new Manifest.Counts(0, 0, 0, 0, 0, 0, 0, 0, count)));
        }
        return store;
    }

    private static byte[] export(Path store, ExportFormat format, long linesInMemory) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PublishedGraph published = PublishedGraph.open(store)) {
            GraphExporter.of(published, linesInMemory).write(format, out);
        }
        return out.toByteArray();
    }

    private static Node iri(String name) {
        return NodeFactory.createURI(BASE + name);
    }
}
