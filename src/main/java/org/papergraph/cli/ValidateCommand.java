package org.papergraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.concept.LintFinding;
import org.papergraph.concept.VocabularyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code validate}: the graph against its shapes, or vocabularies against the rules of lint. */
@Command(name = "validate", mixinStandardHelpOptions = true, sortOptions = false, description = {
        "Checks the published graph against ontology/shapes.ttl (SHACL), or a vocabulary file:",
        "clashing labels, cycles, missing labels, guards without examples, each with file and line."}, footer = {"",
                "Examples: papergraph validate --store my-graph", "          papergraph validate --vocabulary my.ttl"})
final class ValidateCommand implements Callable<Integer> {
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
        List<VocabularyReader.Result> results = new ArrayList<>();
        if (shipped) {
            results.add(VocabularyReader.shipped());
        }
        vocabularies.forEach(file -> results.add(VocabularyReader.read(file)));
        return lint(results, out);
    }

    private static int lint(List<VocabularyReader.Result> results, PrintWriter out) {
        List<LintFinding> findings = results.stream().flatMap(result -> result.findings().stream()).toList();
        findings.forEach(out::println);
        long errors = findings.stream().filter(each -> each.severity() == LintFinding.Severity.ERROR).count();
        int concepts = results.stream().mapToInt(result -> result.vocabulary().size()).sum();
        out.printf("%d concepts: %d errors, %d warnings%n", concepts, errors, findings.size() - errors);
        return errors > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }
}
