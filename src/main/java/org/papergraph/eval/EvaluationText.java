package org.papergraph.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Renders an evaluation as plain lines: scores in percent, columns aligned by spaces. */
final class EvaluationText {
    static final List<String> TENTHS = List.of("tenth", "tags", "predicted", "observed", "difference");
    private static final String GAP = "  ";

    private EvaluationText() {}

    static List<String> table(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        lines.add("Gold: " + evaluation.gold() + ", " + evaluation.rows() + " texts"
                + (evaluation.missing() == 0 ? "" : ", " + evaluation.missing() + " of them not annotated"));
        lines.addAll(columns(List.of("measure", "precision", "recall", "F1", "counts", "reference"),
                evaluation.measures(), measure -> List.of(measure.name(), percent(measure.precision()),
                        percent(measure.recall()), percent(measure.f1()), measure.counts(), measure.reference())));
        section(lines, "Confidence", TENTHS,
                evaluation.details().reliability().tenths(), EvaluationText::tenth);
        return lines;
    }

    static List<String> calibration(Calibration calibration) {
        List<String> lines = new ArrayList<>();
        lines.add("Confidence of papers that it was not fitted on");
        lines.addAll(columns(TENTHS, calibration.crossValidated().tenths(), EvaluationText::tenth));
        section(lines, "Thresholds", List.of("threshold", "precision", "recall", "F1", "counts"),
                calibration.levels(), EvaluationText::level);
        return lines;
    }

    /** The cells of a row of the table of thresholds. */
    static List<String> level(Calibration.Level level) {
        Scores scores = level.scores();
        return List.of(String.format(Locale.ROOT, "%.2f", level.threshold()), percent(scores.precision().value()),
                percent(scores.recall().value()), percent(scores.f1()), Measure.counts(scores));
    }

    /** The cells of a row of the reliability table. */
    static List<String> tenth(Reliability.Tenth tenth) {
        return List.of(tenth.range(), "" + tenth.observed().whole(), decimals(tenth.predicted()),
                decimals(tenth.observed().value().orElseThrow()),
                String.format(Locale.ROOT, "%+.3f", tenth.difference()));
    }

    private static String decimals(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    static List<String> details(Details details) {
        List<String> lines = new ArrayList<>();
        section(lines, "Rules", List.of("rule", "precision", "right"), details.rules(),
                rule -> List.of(rule.rule().key(), percent(rule.right().value()), rule.right().toString()));
        section(lines, "Concepts", List.of("concept", "found", "right", "wrong", "missed"), details.concepts(),
                row -> List.of(row.prefLabel(), "" + row.found(), "" + row.right(), "" + row.wrong(),
                        "" + row.missed()));
        section(lines, "Missed", List.of("paper", "measure", "name", "surfaces"), details.misses(),
                miss -> List.of(miss.paper(), miss.measure(), miss.name(), miss.surfaces()));
        section(lines, "Wrong", List.of("paper", "measure", "name", "mentions", "rules"), details.wrongs(),
                wrong -> List.of(wrong.paper(), wrong.measure(), wrong.name(), wrong.mentions(), wrong.rules()));
        return lines;
    }

    private static <T> void section(List<String> lines, String title, List<String> header, List<T> values,
            Function<T, List<String>> cells) {
        if (!values.isEmpty()) {
            lines.add("");
            lines.add(title + " (" + values.size() + ")");
            lines.addAll(columns(header, values, cells));
        }
    }

    private static <T> List<String> columns(List<String> header, List<T> values, Function<T, List<String>> cells) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header);
        values.forEach(value -> rows.add(cells.apply(value)));
        int[] widths = IntStream.range(0, header.size())
                .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)).toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column).replaceAll("\\s+", " ");
            line.append(cell).append(" ".repeat(Math.max(0, widths[column] - cell.length()))).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    static String percent(OptionalDouble share) {
        return share.isEmpty() ? "-" : String.format(Locale.ROOT, "%.1f", 100 * share.getAsDouble());
    }
}
