package org.papergraph.web.query;

import org.papergraph.web.SmallGraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.papergraph.web.http.QueryResult;
import org.papergraph.web.http.ResultFormat;

/**
 * A file {@code expected/<query>.txt}: cases set apart by blank lines. Of each, the first line names the graph and gives
 * the parameters, {@code built | concept=SAE | limit=2}; the second names columns; the rest are rows in their order, with
 * {@code |} between cells. A graph's triples are its lines of N-Triples, sorted.
 */
record ExpectedRows(String graph, Map<String, String> parameters, List<String> lines) {
    static List<ExpectedRows> of(String query) {
        try (InputStream file = SmallGraph.resource("expected/" + query + ".txt")) {
            if (file == null) {
                throw new AssertionError("the query " + query + " has no expected/" + query + ".txt");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.strip().split("\n\n")).map(ExpectedRows::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExpectedRows parse(String text) {
        List<String> lines = text.lines().toList();
        String[] head = lines.getFirst().split(" [|] ");
        Map<String, String> parameters = new LinkedHashMap<>();
        Arrays.stream(head).skip(1).map(each -> each.split("=", 2)).forEach(each -> parameters.put(each[0], each[1]));
        return new ExpectedRows(head[0], parameters, lines.subList(1, lines.size()));
    }

    /** A result as a case of the file writes it, with the columns that the case names. */
    List<String> shown(QueryResult result) {
        return switch (result) {
            case QueryResult.Rows rows -> {
                List<String> columns = List.of(lines.getFirst().split(" [|] "));
                List<String> shown = new ArrayList<>(List.of(lines.getFirst()));
                rows.rows().forEachRemaining(row -> shown.add(columns.stream().map(column -> cell(row, column))
                        .collect(Collectors.joining(" | "))));
                yield shown;
            }
            case QueryResult.Triples triples -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ResultFormat.NTRIPLES.write(triples, bytes);
                yield bytes.toString(StandardCharsets.UTF_8).lines().sorted().toList();
            }
            case QueryResult.Answer answer -> List.of(Boolean.toString(answer.yes()));
        };
    }

    private static String cell(Binding row, String column) {
        Node node = row.get(column);
        if (node == null) {
            return "-";
        }
        return node.isURI() ? node.getURI().replace("http://example.org/id/", "") : node.getLiteralLexicalForm();
    }
}
