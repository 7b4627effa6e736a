package org.papergraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.papergraph.web.query.CannedQueries;
import org.papergraph.web.query.CannedQuery;
import org.papergraph.web.query.Parameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code queries}: what can be asked by name. */
@Command(name = "queries", mixinStandardHelpOptions = true, sortOptions = false, description = "Lists the canned queries with their parameters, or explains one.", footer = {
        "", "Examples: papergraph queries", "          papergraph queries papers-about --sparql"})
final class QueriesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Explain this query.")
    private String name = "";

    @Option(names = "--sparql", description = "Print the query itself.")
    private boolean sparql;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        CannedQueries queries = CannedQueries.shipped();
        if (name.isEmpty()) {
            list(queries.all(), out);
        } else if (sparql) {
            out.print(queries.named(name).sparql());
        } else {
            explain(queries.named(name), out);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static void list(List<CannedQuery> queries, PrintWriter out) {
        TextTable table = new TextTable(List.of("name", "answers", "parameters"));
        queries.forEach(query -> table.add(List.of(query.name(), query.summary(),
                query.parameters().stream().map(QueriesCommand::usage).collect(Collectors.joining(" ")))));
        table.print(out, Terminal.columns(), Terminal.stdout());
    }

    private static String usage(Parameter parameter) {
        return parameter.required() ? parameter.name() : "[" + parameter.name() + "]";
    }

    private static void explain(CannedQuery query, PrintWriter out) {
        out.println(query.name() + ": " + query.summary());
        out.println(query.description().strip());
        out.println();
        TextTable table = new TextTable(List.of("parameter", "type", "default", "meaning"));
        query.parameters().forEach(parameter -> table.add(List.of(usage(parameter), parameter.type().key(),
                parameter.defaultValue().orElse(""), parameter.description())));
        table.print(out, Terminal.columns(), Terminal.stdout());
    }
}
