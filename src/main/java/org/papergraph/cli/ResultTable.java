package org.papergraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.papergraph.web.http.QueryResult;

/** A query's result as a person reads it: literals as text, IRIs under the base by what comes behind it. */
final class ResultTable {
    private final String base;

    /** Tables of a graph whose IRIs start with {@code base}. */
    ResultTable(String base) {
        this.base = base;
    }

    /** Prints rows as a table, an answer as yes or no. Graphs have no table. */
    void print(QueryResult result, PrintWriter out) {
        switch (result) {
            case QueryResult.Rows rows -> print(rows.rows(), out);
            case QueryResult.Answer answer -> out.println(answer.yes() ? "yes" : "no");
            case QueryResult.Triples graph -> throw new IllegalArgumentException("a graph has no table");
        }
        out.flush();
    }

    private void print(RowSet rows, PrintWriter out) {
        List<Var> variables = rows.getResultVars();
        TextTable table = new TextTable(variables.stream().map(Var::getVarName).toList());
        for (; rows.hasNext();) {
            Binding row = rows.next();
            List<String> cells = new ArrayList<>();
            variables.forEach(variable -> cells.add(row.contains(variable) ? cell(row.get(variable)) : ""));
            table.add(cells);
        }
        table.print(out, Terminal.stdout() ? Terminal.columns() : Integer.MAX_VALUE, Terminal.stdout());
        if (Terminal.stdout()) {
            out.printf("%d row%s%n", table.size(), table.size() == 1 ? "" : "s");
        }
    }

    private String cell(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        if (node.isURI()) {
            String iri = node.getURI();
            return iri.startsWith(base + "id/") ? iri.substring(base.length() + "id/".length()) : iri;
        }
        return NodeFmtLib.displayStr(node);
    }
}
