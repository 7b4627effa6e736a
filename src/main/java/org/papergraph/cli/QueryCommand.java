package org.papergraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.papergraph.common.ErrorId;
import org.papergraph.store.PublishedGraph;
import org.papergraph.web.http.QueryResult;
import org.papergraph.web.http.ResultFormat;
import org.papergraph.web.query.BoundQuery;
import org.papergraph.web.query.CannedQueries;
import org.papergraph.web.query.Limits;
import org.papergraph.web.query.QueryException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: a canned query, or any SPARQL query, against the published graph. */
@Command(name = "query", mixinStandardHelpOptions = true, sortOptions = false, description = {
        "Asks the published graph: a canned query by name, or any SPARQL query from a file.",
        "papergraph queries lists the canned ones with their parameters."}, footer = {"",
                "Examples: papergraph query papers-about -p concept='sparse autoencoder'",
                "          papergraph query top-concepts --format csv",
                "          echo 'SELECT * {?paper a ?type} LIMIT 5' | papergraph query --file -"})
final class QueryCommand implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    private Which which;

    @Option(names = "-p", paramLabel = "NAME=VALUE", description = "A parameter of the canned query.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "", description = {
            "table, json, csv, tsv, xml; for graphs turtle, ntriples, jsonld, rdfxml.",
            "Without it: a table, or Turtle for a graph."})
    private String format;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60", description = "Give up after this long (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Mixin
    private StoreOption store;

    @Spec
    private CommandSpec command;

    /** A name or a file, never both. */
    private static final class Which {
        @Parameters(paramLabel = "NAME", description = "The canned query.")
        private Optional<String> name = Optional.empty();

        @Option(names = "--file", paramLabel = "FILE.rq", description = "A SPARQL query; - reads standard input.")
        private Optional<Path> file = Optional.empty();
    }

    @Override
    public Integer call() throws IOException {
        BoundQuery query = query();
        Optional<ResultFormat> written = format(query);
        try (PublishedGraph graph = store.open();
                OutputStream out = new BufferedOutputStream(System.out, 1 << 16)) {
            String base = graph.manifest().base();
            query.execute(graph.dataset(), Limits.within(Duration.ofSeconds(seconds)), result -> {
                print(result, written, base, out);
                return result;
            });
        }
        return ExitCode.DONE;
    }

    private static void print(QueryResult result, Optional<ResultFormat> format, String base, OutputStream out) {
        format.ifPresentOrElse(each -> each.write(result, out),
                () -> new ResultTable(base).print(result, new PrintWriter(out, false, StandardCharsets.UTF_8)));
    }

    private BoundQuery query() throws IOException {
        if (which.name.isPresent()) {
            return CannedQueries.shipped().named(which.name.get()).bind(parameters);
        }
        if (!parameters.isEmpty()) {
            throw new ParameterException(command.commandLine(), "-p goes with a canned query, not with --file");
        }
        Path file = which.file.orElseThrow();
        try {
            return BoundQuery.parse(file.toString().equals("-")
                    ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(file));
        } catch (IOException e) {
            throw new QueryException(ErrorId.PG403_QUERY_MALFORMED,
                    "Cannot read the query file " + file + " (" + e + ").", e);
        }
    }

    /** Empty for a table. */
    private Optional<ResultFormat> format(BoundQuery query) {
        boolean graph = query.givesGraph();
        if (format.isEmpty() || format.equals("table")) {
            return graph ? Optional.of(ResultFormat.TURTLE) : Optional.empty();
        }
        Optional<ResultFormat> named = ResultFormat.of(format.toLowerCase(Locale.ROOT))
                .filter(each -> each.forGraphs() == graph);
        if (named.isEmpty()) {
            throw new ParameterException(command.commandLine(), "--format " + format
                    + " does not fit this query; it gives "
                    + (graph ? "a graph: " : "rows: table, ")
                    + ResultFormat.all(graph).stream().map(ResultFormat::key).collect(Collectors.joining(", ")));
        }
        return named;
    }
}
