package org.papergraph.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.detect.Detector;

/**
 * The scores of one run against one gold file.
 *
 * @param gold     what the gold holds
 * @param rows     papers, or other texts, of the gold
 * @param missing  rows for which there was no annotation: nothing found in them
 * @param measures in the order in which they are shown
 */
public record Evaluation(String gold, int rows, int missing, List<Measure> measures, Details details) {
    public Evaluation {
        measures = List.copyOf(measures);
    }

    /**
     * Runs the detector on each text of a gold file. Reads the whole file, plain or gzipped.
     *
     * @throws GoldException if the file cannot be read, or is of no known format
     */
    public static Evaluation of(Path gold, Detector detector) {
        return of(gold, new DetectorRun(detector));
    }

    /**
     * Scores a file that {@code annotate} wrote; papers are matched by id. Reads both files whole.
     *
     * @throws GoldException if one cannot be read, or the annotations were made from other texts
     */
    public static Evaluation of(Path gold, Path annotations) {
        return of(gold, AnnotationFile.read(annotations));
    }

    private static Evaluation of(Path gold, AnnotationSource source) {
        List<JsonRow> rows = JsonRow.read(gold);
        return GoldFormat.ALL.stream().filter(format -> format.recognizes(rows.getFirst())).findFirst()
                .orElseThrow(() -> new GoldException(gold + " is no gold file that papergraph knows: "
                        + GoldFormat.ALL.stream().map(GoldFormat::name).collect(Collectors.joining(", ")) + "."))
                .score(rows, source);
    }

    /** Whether the gold holds concepts, so that confidence can be fitted on it. */
    public boolean hasConcepts() {
        return measures.stream().anyMatch(measure -> measure.name().startsWith(ConceptScorer.MEASURE));
    }

    /** The measures as lines of a table. */
    public List<String> table() {
        return EvaluationText.table(this);
    }

    /** Concepts, rules, misses and wrong ones as lines of tables. */
    public List<String> detailLines() {
        return EvaluationText.details(details);
    }
}
