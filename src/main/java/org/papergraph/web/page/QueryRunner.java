package org.papergraph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.papergraph.web.http.QueryResult;
import org.papergraph.web.query.BoundQuery;
import org.papergraph.web.query.Limits;

/** Runs canned queries for pages. */
final class QueryRunner {
    /** What a page can show; the API gives more. */
    static final int MOST_ROWS = 1000;

    private final Site site;

    QueryRunner(Site site) {
        this.site = site;
    }

    /** Rows of a result; a cell without a value is empty. */
    record Rows(List<String> columns, List<List<Optional<Node>>> rows) {
        /** The values of one column as texts, those that have one. */
        List<String> column(String name) {
            int column = columns.indexOf(name);
            return rows.stream().flatMap(row -> row.get(column).stream())
                    .map(Rows::text).toList();
        }

        /** The rows as texts by column; empty where a cell has no value. */
        Stream<Map<String, String>> named() {
            return rows.stream().map(row -> IntStream.range(0, columns.size()).boxed()
                    .collect(Collectors.toMap(columns::get, column -> row.get(column).map(Rows::text).orElse(""))));
        }

        private static String text(Node node) {
            return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
        }
    }

    /**
     * The rows that a canned query gives.
     *
     * @throws org.papergraph.web.query.QueryException if there is no such query, a value does not fit, or time is over
     */
    Rows rows(String query, Map<String, String> values) {
        return rows(site.queries().named(query).bind(values));
    }

    Rows rows(BoundQuery query) {
        return query.execute(site.graph().dataset(), new Limits(site.limits().timeout(), MOST_ROWS), result -> {
            if (!(result instanceof QueryResult.Rows selected)) {
                throw new IllegalArgumentException("the query gives no rows");
            }
            List<Var> variables = selected.rows().getResultVars();
            List<List<Optional<Node>>> rows = new ArrayList<>();
            selected.rows().forEachRemaining(row -> rows.add(cells(row, variables)));
            return new Rows(variables.stream().map(Var::getVarName).toList(), rows);
        });
    }

    private static List<Optional<Node>> cells(Binding row, List<Var> variables) {
        return variables.stream().map(variable -> Optional.ofNullable(row.get(variable))).toList();
    }

    /** The graph that a query gives. */
    Graph graph(BoundQuery query) {
        return query.execute(site.graph().dataset(), new Limits(site.limits().timeout(), MOST_ROWS), result -> {
            if (!(result instanceof QueryResult.Triples triples)) {
                throw new IllegalArgumentException("the query gives no graph");
            }
            return triples.graph();
        });
    }
}
