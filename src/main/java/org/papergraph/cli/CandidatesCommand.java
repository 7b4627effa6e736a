package org.papergraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.papergraph.detect.CoveredTerms;
import org.papergraph.store.PublishedGraph;
import org.papergraph.store.StoredCandidate;
import org.papergraph.store.StoredCandidates;
import org.papergraph.web.http.QueryResult;
import org.papergraph.web.http.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code candidates}: the terms that the vocabulary lacks. */
@Command(name = "candidates", mixinStandardHelpOptions = true, sortOptions = false, description = {
        "Lists terms that papers of the graph use and no concept covers, by number of papers, each with a",
        "sentence that uses it. Left out are labels that stand in another sense, pieces of longer terms, and",
        "second wordings. With --vocabulary, terms that this vocabulary has are left out, too."}, footer = {"",
                "Examples: papergraph candidates --limit 20",
                "          papergraph candidates --min-papers 5 --vocabulary my.ttl --format csv",
                "papergraph promote makes one of them a concept."})
final class CandidatesCommand implements Callable<Integer> {
    private static final List<Var> COLUMNS = Stream.of("term", "papers", "sentence", "title", "paper", "candidate")
            .map(Var::alloc).toList();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "How many terms to list (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--min-papers", paramLabel = "N", defaultValue = "2", description = "The fewest papers that a term must be in (default: ${DEFAULT-VALUE}).")
    private int minPapers;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, json, csv, tsv, xml (default: ${DEFAULT-VALUE}).")
    private String format;

    @Mixin
    private StoreOption store;

    @Mixin
    private VocabularyOptions vocabulary;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Optional<ResultFormat> written = format();
        CoveredTerms covered = CoveredTerms.of(vocabulary.read());
        List<StoredCandidate> candidates;
        try (PublishedGraph graph = store.open()) {
            candidates = new StoredCandidates(graph).most(minPapers, limit, covered);
        }
        written.ifPresentOrElse(each -> each.write(rows(candidates), System.out),
                () -> print(candidates, command.commandLine().getOut()));
        return ExitCode.DONE;
    }

    private static void print(List<StoredCandidate> candidates, PrintWriter out) {
        TextTable table = new TextTable(List.of("term", "papers", "for example"));
        candidates.forEach(each -> table.add(List.of(each.term(), String.valueOf(each.papers()),
                each.sentence().isEmpty() ? each.title() : each.sentence())));
        table.print(out, Terminal.stdout() ? Terminal.columns() : Integer.MAX_VALUE, Terminal.stdout());
        out.flush();
    }

    private static QueryResult rows(List<StoredCandidate> candidates) {
        List<Binding> rows = new ArrayList<>(candidates.size());
        for (StoredCandidate each : candidates) {
            rows.add(row(List.of(text(each.term()), NodeFactoryExtra.intToNode(each.papers()), text(each.sentence()),
                    text(each.title()), NodeFactory.createURI(each.paper()), NodeFactory.createURI(each.iri()))));
        }
        return new QueryResult.Rows(RowSetStream.create(COLUMNS, rows.iterator()));
    }

    private static Binding row(List<Node> values) {
        var row = BindingFactory.builder();
        for (int i = 0; i < values.size(); i++) {
            row.add(COLUMNS.get(i), values.get(i));
        }
        return row.build();
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /** Empty for a table. */
    private Optional<ResultFormat> format() {
        if (format.equals("table")) {
            return Optional.empty();
        }
        return Optional.of(ResultFormat.of(format.toLowerCase(Locale.ROOT)).filter(each -> !each.forGraphs())
                .orElseThrow(() -> new ParameterException(command.commandLine(), "--format is one of table, "
                        + ResultFormat.all(false).stream().map(ResultFormat::key).collect(Collectors.joining(", ")))));
    }
}
