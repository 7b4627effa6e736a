package org.papergraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.CannotEncodeCharacterException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.papergraph.common.ErrorId;
import org.papergraph.rdf.Terms;
import org.papergraph.rdf.TextSelectors;

/**
 * Writes a published graph to a file:
 *
 * <pre>
 * TDB2 -> N-Triples, sorted (in temporary files where there are many) -+-> as they are
 *                                                                      +-> Turtle, TriG, a subject at a time
 *                                                                      +-> graph in memory -> JSON-LD, RDF/XML
 * </pre>
 *
 * The same triples give the same bytes in every format, in whatever order they were loaded.
 */
public final class GraphExporter {
    private final DatasetGraph graph;
    private final String base;
    private final long linesInMemory;
    private final boolean selectors;

    private GraphExporter(DatasetGraph graph, String base, long linesInMemory, boolean selectors) {
        this.graph = graph;
        this.base = base;
        this.linesInMemory = linesInMemory;
        this.selectors = selectors;
    }

    public static GraphExporter of(PublishedGraph published) {
        return of(published, SortedLines.IN_MEMORY);
    }

    /** With another number of lines that are sorted in memory. */
    static GraphExporter of(PublishedGraph published, long linesInMemory) {
        return new GraphExporter(published.dataset().asDatasetGraph(), published.manifest().base(), linesInMemory,
                false);
    }

    /** The same with the Web Annotation selectors of every mention, which the graph does not hold: about three times as much. */
    public GraphExporter withSelectors() {
        return new GraphExporter(graph, base, linesInMemory, true);
    }

    /**
     * Writes the whole graph in one read transaction; does not close the stream. N-Triples, Turtle and TriG need 200 MB
     * however large the graph is; RDF/XML and JSON-LD need about 0.5 and 2 kB a triple.
     *
     * @throws StoreException if a text has a control character and the format is RDF/XML, which cannot hold it
     * @throws UncheckedIOException if the stream cannot be written; what is there by then is incomplete
     */
    public void write(ExportFormat format, OutputStream out) {
        Comparator<byte[]> order = format == ExportFormat.NTRIPLES ? LineOrder.BYTES : LineOrder.READING;
        Txn.executeRead(graph, () -> {
            try (SortedLines lines = new SortedLines(triples(graph.getDefaultGraph()), order, linesInMemory);
                    InputStream bytes = lines.bytes()) {
                write(bytes, format, new WatchedOutput(out));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Stream<Triple> triples(Graph all) {
        return selectors
                ? all.stream().flatMap(triple -> triple.getPredicate().equals(Terms.QUOTE)
                        ? Stream.concat(Stream.of(triple), TextSelectors.of(triple.getSubject(), all))
                        : Stream.of(triple))
                : all.stream();
    }

    /** Jena wraps a stream's exceptions in its own, and in RDF/XML it swallows them. */
    private void write(InputStream bytes, ExportFormat format, WatchedOutput out) throws IOException {
        try {
            switch (format) {
                case NTRIPLES -> bytes.transferTo(out);
                case TURTLE -> stream(bytes, StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS));
                case TRIG -> stream(bytes, StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS));
                case JSONLD -> RDFWriter.source(inMemory(bytes)).format(RDFFormat.JSONLD11_PRETTY).output(out);
                case RDFXML -> writeXml(inMemory(bytes), out);
            }
            out.flush();
        } catch (RuntimeException e) {
            out.throwFailure();
            throw e;
        }
        out.throwFailure();
    }

    private void stream(InputStream bytes, StreamRDF sink) {
        triples(bytes).parse(new StreamRDFWrapper(sink) {
            @Override
            public void start() {
                super.start();
                base(GraphExporter.this.base + "id/");
                prefixes().forEach(this::prefix);
            }
        });
    }

    private static void writeXml(Graph sorted, OutputStream out) {
        try {
            RDFWriter.source(sorted).format(RDFFormat.RDFXML_PLAIN).output(out);
        } catch (CannotEncodeCharacterException e) {
            throw new StoreException(ErrorId.PG801_OUTPUT_UNWRITABLE, String.format(
                    "A text of the graph has the character U+%04X, which XML cannot hold. Export another format.",
                    (int) e.getBadChar()), e);
        }
    }

    private Graph inMemory(InputStream bytes) {
        Graph sorted = GraphFactory.createGraphMem();
        prefixes().forEach(sorted.getPrefixMapping()::setNsPrefix);
        triples(bytes).parse(StreamRDFLib.graph(sorted));
        return sorted;
    }

    /** What was a graph's is taken as it is: checking is the business of {@code validate}. */
    private static RDFParser triples(InputStream bytes) {
        return RDFParser.source(bytes).lang(Lang.NTRIPLES).checking(false).build();
    }

    private Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>(Terms.PREFIXES);
        // Without it Turtle says "a"; nothing else of it is in the graph.
        prefixes.remove("rdf");
        for (String kind : new String[]{"candidate", "concept", "paper"}) {
            prefixes.put(kind, base + "id/" + kind + "/");
        }
        return prefixes;
    }
}
