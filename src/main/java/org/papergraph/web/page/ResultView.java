package org.papergraph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The result of a query as a table: things by their names, with links. A column that only repeats the names of the things
 * in the column before it is left out.
 */
public record ResultView(List<String> columns, List<List<Cell>> rows) {
    static final ResultView NOTHING = new ResultView(List.of(), List.of());

    public ResultView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether a column holds numbers, and nothing else. */
    public boolean isNumeric(int column) {
        return !rows.isEmpty() && rows.stream().map(row -> row.get(column))
                .allMatch(cell -> cell.number() || cell.text().isEmpty());
    }

    /** @param href empty where there is nothing to link to */
    public record Cell(String text, String href, boolean number) {
        private static final Cell EMPTY = new Cell("", "", false);
    }

    /** Makes tables of results; reads names inside the transaction of whoever made it. */
    static final class Maker {
        private final Labels labels;
        private final Links links;

        Maker(Labels labels, Links links) {
            this.labels = labels;
            this.links = links;
        }

        ResultView of(QueryRunner.Rows result) {
            List<List<Cell>> cells = result.rows().stream()
                    .map(row -> row.stream().map(each -> each.map(this::cell).orElse(Cell.EMPTY)).toList()).toList();
            List<Integer> kept = IntStream.range(0, result.columns().size())
                    .filter(column -> column == 0 || !repeats(cells, column)).boxed().toList();
            return new ResultView(kept.stream().map(result.columns()::get).toList(),
                    cells.stream().map(row -> kept.stream().map(row::get).toList()).toList());
        }

        ResultView of(Graph graph) {
            List<List<Cell>> rows = new ArrayList<>();
            for (Triple triple : graph.find().toList()) {
                rows.add(List.of(cell(triple.getSubject()), cell(triple.getPredicate()), cell(triple.getObject())));
            }
            rows.sort(
                    Comparator.comparing((List<Cell> row) -> row.get(0).text()).thenComparing(row -> row.get(1).text())
                            .thenComparing(row -> row.get(2).text()));
            return new ResultView(List.of("subject", "predicate", "object"), rows);
        }

        private static boolean repeats(List<List<Cell>> rows, int column) {
            return !rows.isEmpty() && rows.stream().allMatch(row -> !row.get(column - 1).href().isEmpty()
                    && row.get(column - 1).text().equals(row.get(column).text()));
        }

        private Cell cell(Node node) {
            if (node.isURI()) {
                boolean web = node.getURI().startsWith("http://") || node.getURI().startsWith("https://");
                String href = labels.isOurs(node) ? links.page(node.getURI()) : web ? node.getURI() : "";
                return new Cell(labels.of(node), href, false);
            }
            boolean number = Optional.ofNullable(node.getLiteralDatatypeURI())
                    .filter(type -> type.endsWith("#integer") || type.endsWith("#decimal") || type.endsWith("#double"))
                    .isPresent();
            return new Cell(node.getLiteralLexicalForm(), "", number);
        }
    }
}
