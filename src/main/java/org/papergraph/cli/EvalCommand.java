package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;
import org.papergraph.detect.Detector;
import org.papergraph.eval.Calibration;
import org.papergraph.eval.Evaluation;
import org.papergraph.eval.EvaluationDocument;
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
                "          papergraph eval gold.jsonl --predictions annotated.jsonl",
                "          papergraph eval gold/*.jsonl* --write docs/evaluation.md"})
final class EvalCommand implements Callable<Integer> {
    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Gold files, JSON Lines, plain or gzipped.")
    private List<Path> gold;

    @Option(names = "--predictions", paramLabel = "FILE", description = "Score this output of annotate instead of running detection on the gold's texts.")
    private Optional<Path> predictions = Optional.empty();

    @Option(names = "--details", description = "Also list scores by rule and concept, the misses and the wrong ones.")
    private boolean details;

    @Option(names = "--write", paramLabel = "FILE", description = {
            "Also write all figures in one table into this Markdown document, between its two comments for that;",
            "with the confidence of tags cross-validated, as calibrate does it."})
    private Optional<Path> document = Optional.empty();

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
        Map<Path, Evaluation> evaluations = new LinkedHashMap<>();
        for (Path file : gold) {
            Evaluation evaluation = detector.map(each -> Evaluation.of(file, each))
                    .orElseGet(() -> Evaluation.of(file, predictions.orElseThrow()));
            evaluations.put(file, evaluation);
            evaluation.table().forEach(out::println);
            if (details) {
                evaluation.detailLines().forEach(out::println);
            }
            out.println();
        }
        out.flush();
        document.ifPresent(file -> write(file, evaluations, detector));
        return ExitCode.DONE;
    }

    private static void write(Path document, Map<Path, Evaluation> evaluations, Optional<Detector> detector) {
        List<Path> concepts = evaluations.keySet().stream().filter(file -> evaluations.get(file).hasConcepts())
                .toList();
        Optional<Calibration> calibration = detector.filter(each -> !concepts.isEmpty())
                .map(each -> Calibration.of(concepts, each));
        try {
            Files.writeString(document,
                    EvaluationDocument.updated(Files.readString(document), evaluations, calibration, LocalDate.now()));
        } catch (IOException e) {
            throw new PapergraphException(ErrorId.PG801_OUTPUT_UNWRITABLE,
                    "Cannot write " + document + " (" + e + ").", e);
        }
    }
}
