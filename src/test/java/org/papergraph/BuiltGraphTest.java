package org.papergraph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.rdf.Ontology;
import org.papergraph.store.ExportFormat;
import org.papergraph.store.GraphExporter;
import org.papergraph.store.GraphValidation;
import org.papergraph.store.PublishedGraph;

/** What holds for any graph that the pipeline builds, shown on a small one. */
class BuiltGraphTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void buildTwice() throws IOException {
        SmallBuild.into(folder.resolve("one"));
        SmallBuild.into(folder.resolve("two"));
    }

    @Test
    void everyTermOfTheGraphIsDeclared() {
        // a predicate or class that papergraph.ttl does not list -> found
        try (PublishedGraph published = PublishedGraph.open(folder.resolve("one"))) {
            DatasetGraph graph = published.dataset().asDatasetGraph();
            assertEquals(Set.of(), Txn.calculateRead(graph,
                    () -> new Ontology().undeclared(graph.getDefaultGraph().stream())));
        }
    }

    @Test
    void theGraphKeepsEveryPromise() {
        // four papers with hostile texts, built and published -> no finding
        try (PublishedGraph published = PublishedGraph.open(folder.resolve("one"))) {
            assertEquals(List.of(), GraphValidation.of(published, 5).findings());
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoBuildsOfTheSameInputExportTheSameBytes(ExportFormat format) {
        // the same feed and vocabulary into two stores -> the same file
        byte[] bytes = export("one", format);
        assertTrue(bytes.length > 1000);
        assertArrayEquals(bytes, export("two", format));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsExportedIsTheGraph(ExportFormat format) {
        // store -> file -> triples: those of the store, to the last quote and line break
        Lang syntax = switch (format) {
            case TURTLE -> Lang.TURTLE;
            case NTRIPLES -> Lang.NTRIPLES;
            case TRIG -> Lang.TRIG;
            case JSONLD -> Lang.JSONLD;
            case RDFXML -> Lang.RDFXML;
        };
        Graph read = RDFParser.source(new ByteArrayInputStream(export("one", format))).lang(syntax).toGraph();
        try (PublishedGraph published = PublishedGraph.open(folder.resolve("one"))) {
            DatasetGraph graph = published.dataset().asDatasetGraph();
            assertTrue(Txn.calculateRead(graph, () -> read.isIsomorphicWith(graph.getDefaultGraph())));
        }
    }

    @Test
    void nTriplesAreSortedByBytes() {
        // LC_ALL=C sort -c papers.nt -> content
        String[] lines = new String(export("one", ExportFormat.NTRIPLES), StandardCharsets.UTF_8).split("\n");
        for (int i = 1; i < lines.length; i++) {
            assertTrue(Arrays.compareUnsigned(lines[i - 1].getBytes(StandardCharsets.UTF_8),
                    lines[i].getBytes(StandardCharsets.UTF_8)) < 0, lines[i]);
        }
    }

    @Test
    void turtleIsReadable() {
        // a subject is one block, types first; a paper, then what stands under it; prefixes for papers and concepts
        String turtle = new String(export("one", ExportFormat.TURTLE), StandardCharsets.UTF_8);
        List<String> subjects = turtle.lines().filter(line -> line.matches("(?!BASE|PREFIX)[<\\w].*"))
                .map(line -> line.split(" ")[0]).toList();
        assertEquals(Set.copyOf(subjects).size(), subjects.size());
        List<String> paper = subjects.stream().filter(subject -> subject.contains("arxiv-2309.08600")).toList();
        int first = subjects.indexOf("paper:arxiv-2309.08600");
        assertEquals(paper, subjects.subList(first, first + paper.size()));
        assertTrue(paper.contains("<paper/arxiv-2309.08600/title#char=2,20>"), paper.toString());
        assertTrue(turtle.matches("(?s).*\nconcept:sparse-autoencoder\\s+a\\s+skos:Concept;.*"), turtle);
    }

    private static byte[] export(String store, ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PublishedGraph published = PublishedGraph.open(folder.resolve(store))) {
            GraphExporter.of(published).write(format, out);
        }
        return out.toByteArray();
    }
}
