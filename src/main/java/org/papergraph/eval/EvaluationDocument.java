package org.papergraph.eval;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The measured part of a document in Markdown: one table of all measures with the scores to beat beside them, and the
 * reliability of confidence. It stands between two comments; what is around them is written by hand and kept.
 */
public final class EvaluationDocument {
    static final String BEGIN = "<!-- measured: papergraph eval writes what is between here -->";
    static final String END = "<!-- and here -->";

    private final List<String> lines = new ArrayList<>();

    private EvaluationDocument() {}

    /**
     * A document with its measured part replaced.
     *
     * @param evaluations by gold file, in the order of the table
     * @param calibration where confidence was fitted on one of these files
     * @param measured    the day that the document gives
     * @throws GoldException if the document lacks one of the two comments
     */
    public static String updated(String document, Map<Path, Evaluation> evaluations,
            Optional<Calibration> calibration, LocalDate measured) {
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new GoldException(
                    "The document has no measured part to replace. Put these two lines into it: " + BEGIN
                            + " " + END);
        }
        EvaluationDocument part = new EvaluationDocument();
        part.measures(evaluations, measured);
        calibration.ifPresent(part::calibration);
        part.confidence(evaluations);
        return document.substring(0, begin + BEGIN.length()) + "\n" + String.join("\n", part.lines) + "\n"
                + document.substring(end);
    }

    private void measures(Map<Path, Evaluation> evaluations, LocalDate measured) {
        lines.add("Measured on " + measured + ", in percent.");
        lines.add("");
        row(List.of("gold", "texts", "tuned on it", "measure", "precision", "recall", "F1", "counts", "to beat"));
        row(List.of("---", "--:", "---", "---", "--:", "--:", "--:", "---", "---"));
        evaluations.forEach((file, evaluation) -> {
            List<String> of = List.of("`" + file.getFileName() + "`", "" + evaluation.rows(),
                    Tuning.on(file.toString()));
            for (Measure measure : evaluation.measures()) {
                List<String> cells = new ArrayList<>(
                        measure == evaluation.measures().getFirst() ? of : Collections.nCopies(of.size(), ""));
                cells.addAll(List.of(measure.name(), EvaluationText.percent(measure.precision()),
                        EvaluationText.percent(measure.recall()), EvaluationText.percent(measure.f1()),
                        measure.counts(), measure.reference()));
                row(cells);
            }
        });
    }

    private void calibration(Calibration calibration) {
        lines.addAll(List.of("", "## Confidence, cross-validated", "",
                "Predicted confidence against the observed share of right tags, each tag predicted by weights that were "
                        + "fitted without its paper.",
                ""));
        tenths(calibration.crossValidated());
        lines.addAll(List.of("", calibration.crossValidated().measure().name() + ": "
                + calibration.crossValidated().measure().counts() + ".", "",
                "Concepts, optional ones right, when tags of less confidence are left out, with the same confidences:",
                ""));
        row(List.of("threshold", "precision", "recall", "F1", "counts"));
        row(List.of("--:", "--:", "--:", "--:", "---"));
        calibration.levels().stream().map(EvaluationText::level).forEach(this::row);
        lines.addAll(List.of("", String.format(Locale.ROOT, "The threshold is half the best of these F1: %.2f.",
                calibration.confidence().threshold())));
    }

    private void confidence(Map<Path, Evaluation> evaluations) {
        evaluations.forEach((file, evaluation) -> {
            Reliability reliability = evaluation.details().reliability();
            if (!reliability.tenths().isEmpty()) {
                lines.addAll(List.of("", "## Confidence as shipped, on `" + file.getFileName() + "`", ""));
                tenths(reliability);
            }
        });
    }

    private void tenths(Reliability reliability) {
        row(EvaluationText.TENTHS);
        row(List.of("---", "--:", "--:", "--:", "--:"));
        reliability.tenths().stream().map(EvaluationText::tenth).forEach(this::row);
    }

    private void row(List<String> cells) {
        StringBuilder line = new StringBuilder("|");
        cells.forEach(cell -> line.append(cell.isEmpty() ? "" : " " + cell).append(" |"));
        lines.add(line.toString());
    }
}
