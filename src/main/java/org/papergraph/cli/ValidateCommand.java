package org.papergraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;
import org.papergraph.concept.LintFinding;
import org.papergraph.concept.VocabularyReader;
import org.papergraph.store.GraphValidation;
import org.papergraph.store.PublishedGraph;
import org.papergraph.store.ValidationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code validate}: the graph against its shapes, or vocabularies against the rules of lint. */
@Command(name = "validate", mixinStandardHelpOptions = true, sortOptions = false, description = {
        "Checks the published graph against ontology/shapes.ttl (SHACL), or a vocabulary file:",
        "clashing labels, cycles, related concepts above one another, missing labels, guards without examples,",
        "each with file and line."}, footer = {"",
                "Examples: papergraph validate --store my-graph", "          papergraph validate --vocabulary my.ttl"})
final class ValidateCommand implements Callable<Integer> {
    private static final int EXAMPLES = 5;

    @Mixin
    private StoreOption store;

    @Option(names = "--vocabulary", paramLabel = "FILE", description = "Check these vocabulary files instead of the graph.")
    private List<Path> vocabularies = new ArrayList<>();

    @Option(names = "--shipped-vocabulary", description = "Check the vocabulary that comes with papergraph.")
    private boolean shipped;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        if (!shipped && vocabularies.isEmpty()) {
            return shapes(out);
        }
        List<VocabularyReader.Result> results = new ArrayList<>();
        if (shipped) {
            results.add(VocabularyReader.shipped());
        }
        vocabularies.forEach(file -> results.add(VocabularyReader.read(file)));
        return lint(results, out);
    }

    private int shapes(PrintWriter out) {
        try (PublishedGraph graph = store.open()) {
            ValidationReport report = GraphValidation.of(graph, EXAMPLES);
            for (ValidationReport.Finding finding : report.findings()) {
                out.printf("%s: %s (%d)%n", finding.shape(), finding.message(), finding.count());
                finding.examples().forEach(
                        example -> out.printf("    <%s> %s%n", example.focus(), example.value().orElse("")));
            }
            out.flush();
            if (!report.conforms()) {
                throw new PapergraphException(ErrorId.PG701_SHAPES_VIOLATED, "The graph in " + store.path() + " breaks "
                        + report.findings().size() + " of its shapes, " + report.violations()
                        + " times in all. The list above says where; build the graph again, or mend what wrote it.");
            }
            out.println("The graph conforms to its shapes.");
            return ExitCode.DONE;
        }
    }

    private static int lint(List<VocabularyReader.Result> results, PrintWriter out) {
        List<LintFinding> findings = results.stream()
                .flatMap(result -> result.findings(VocabularyReader.shipped().vocabulary()).stream()).toList();
        findings.forEach(out::println);
        long errors = findings.stream().filter(each -> each.severity() == LintFinding.Severity.ERROR).count();
        int concepts = results.stream().mapToInt(result -> result.vocabulary().size()).sum();
        out.printf("%d concepts: %d errors, %d warnings%n", concepts, errors, findings.size() - errors);
        return errors > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }
}
