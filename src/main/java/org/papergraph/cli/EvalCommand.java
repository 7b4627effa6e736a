package org.papergraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.detect.Detector;
import org.papergraph.eval.Evaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval}: scores against gold. */
@Command(name = "eval", mixinStandardHelpOptions = true, sortOptions = false, description = {
        "Scores detection against gold files: concepts, introduced names, abbreviations, links, key phrases,",
        "entity spans, whatever each file holds; its content tells the format."}, footer = {"",
                "Examples: papergraph eval gold.jsonl --details",
                "          papergraph eval gold.jsonl --predictions annotated.jsonl"})
final class EvalCommand implements Callable<Integer> {
    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Gold files, JSON Lines, plain or gzipped.")
    private List<Path> gold;

    @Option(names = "--predictions", paramLabel = "FILE", description = "Score this output of annotate instead of running detection on the gold's texts.")
    private Optional<Path> predictions = Optional.empty();

    @Option(names = "--details", description = "Also list scores by rule and concept, the misses and the wrong ones.")
    private boolean details;

    @Mixin
    private VocabularyOptions vocabulary;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        Optional<Detector> detector = predictions.isPresent()
                ? Optional.empty()
                : Optional.of(Detector.of(vocabulary.read()));
        for (Path file : gold) {
            Evaluation evaluation = detector.map(each -> Evaluation.of(file, each))
                    .orElseGet(() -> Evaluation.of(file, predictions.orElseThrow()));
            evaluation.table().forEach(out::println);
            if (details) {
                evaluation.detailLines().forEach(out::println);
            }
            out.println();
        }
        out.flush();
        return ExitCode.DONE;
    }
}
