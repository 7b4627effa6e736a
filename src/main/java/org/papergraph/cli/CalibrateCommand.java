package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;
import org.papergraph.detect.Confidence;
import org.papergraph.detect.Detector;
import org.papergraph.eval.Calibration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calibrate}: fits the confidence of tags on gold. */
@Command(name = "calibrate", mixinStandardHelpOptions = true, sortOptions = false, description = {
        "Fits the confidence of tags on gold files of concepts, and chooses the least confidence of a tag.",
        "Prints what the confidence predicts for papers that it was not fitted on against what is right there,",
        "the scores for each threshold, and the weights."}, footer = {"",
                "Example: papergraph calibrate gold.jsonl --output src/main/resources/detect/confidence.tsv"})
final class CalibrateCommand implements Callable<Integer> {
    private static final List<String> HEAD = List.of(
            "# The chance that a tag is right: log-odds for one unit of each feature (see TagFeatures), and the least chance",
            "# with which a tag is given. Written by papergraph calibrate; docs/decisions/0011 says how and why.");

    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Gold files of concepts, JSON Lines, plain or gzipped.")
    private List<Path> gold;

    @Option(names = "--output", paramLabel = "FILE", description = "Write the weights and the threshold to this file. The jar holds the one in the example; build it again.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private VocabularyOptions vocabulary;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        Calibration calibration = Calibration.of(gold, Detector.of(vocabulary.read()));
        calibration.report().forEach(out::println);
        out.println();
        calibration.confidence().lines().forEach(out::println);
        output.ifPresent(file -> write(file, calibration.confidence()));
        out.flush();
        return ExitCode.DONE;
    }

    private static void write(Path file, Confidence confidence) {
        List<String> lines = new ArrayList<>(HEAD);
        lines.addAll(confidence.lines());
        try {
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new PapergraphException(ErrorId.PG801_OUTPUT_UNWRITABLE, "Cannot write " + file + " (" + e + ").", e);
        }
    }
}
