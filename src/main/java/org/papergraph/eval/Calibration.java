package org.papergraph.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.papergraph.detect.Confidence;
import org.papergraph.detect.Detector;

/**
 * Confidence fitted on the gold, and how well it does on papers that it was not fitted on: the papers are dealt in turn
 * into five parts, and each part's tags get the confidence that the other four give.
 *
 * @param confidence     fitted on all papers, with the threshold that was chosen
 * @param crossValidated predicted against observed, for every proposed tag, each predicted without its own part
 * @param levels         the scores of concepts for thresholds, lowest first, by the same confidences; of thresholds that
 *                       leave out the same tags only the lowest is there
 */
public record Calibration(Confidence confidence, Reliability crossValidated, List<Level> levels) {
    private static final int PARTS = 5;
    /**
     * Of 1 to 20 the one with the best likelihood of unseen parts, over many ways to deal the papers. With less the weights
     * promise too much, with more too little: observed log-odds rise 0.89, 1.03 and 1.45 times as steeply as predicted ones
     * for 1, 5 and 20.
     */
    private static final double RIDGE = 5;
    /**
     * Taken off the log-odds, because the vocabulary was written with the gold in sight, and tags of other papers are right
     * less often: a blind reader of 50 had listed 75 in a hundred, against 87 that one annotator has here. Features account
     * for a part of that; how large the rest is no gold says yet.
     */
    private static final double OPTIMISM = 0.3;
    private static final double STEP = 0.05;
    private static final double HIGHEST = 0.9;

    /**
     * What a threshold does.
     *
     * @param threshold tags of less confidence are left out
     * @param scores    of the tags that stay, optional concepts right
     */
    public record Level(double threshold, Scores scores) {}

    public Calibration {
        levels = List.copyOf(levels);
    }

    /**
     * Fits on files of concepts of papers. Reads them whole.
     *
     * @throws GoldException if a file cannot be read, holds no concepts, or all together have fewer than five papers
     */
    public static Calibration of(List<Path> gold, Detector detector) {
        List<JudgedPaper> papers = new ArrayList<>();
        for (Path file : gold) {
            List<JsonRow> rows = JsonRow.read(file);
            if (!new DailyPapersGold().recognizes(rows.getFirst())) {
                throw new GoldException(file + " does not hold the concepts of papers, which confidence is fitted on.");
            }
            rows.forEach(row -> papers.add(JudgedPaper.of(GoldPaper.of(row), detector)));
        }
        if (papers.size() < PARTS) {
            throw new GoldException(gold + " have " + papers.size() + " papers; it takes " + PARTS + " at least.");
        }
        return of(papers);
    }

    static Calibration of(List<JudgedPaper> papers) {
        List<Confidence> unseen = IntStream.range(0, PARTS).mapToObj(part -> fit(without(part, papers), 0)).toList();
        List<Level> levels = new ArrayList<>();
        for (int step = 0; step * STEP <= HIGHEST; step++) {
            Level level = level(step * STEP, papers, unseen);
            if (levels.isEmpty() || !levels.getLast().scores().equals(level.scores())) {
                levels.add(level);
            }
        }
        return new Calibration(fit(papers, threshold(levels)), Reliability.of(outcomes(papers, unseen)), levels);
    }

    private static List<JudgedPaper> without(int part, List<JudgedPaper> papers) {
        return IntStream.range(0, papers.size()).filter(i -> i % PARTS != part).mapToObj(papers::get).toList();
    }

    private static Confidence fit(List<JudgedPaper> papers, double threshold) {
        List<JudgedPaper.JudgedTag> tags = papers.stream().flatMap(paper -> paper.tags().stream()).toList();
        double[][] features = new double[tags.size()][];
        boolean[] right = new boolean[tags.size()];
        for (int i = 0; i < right.length; i++) {
            features[i] = tags.get(i).features().values();
            right[i] = tags.get(i).right();
        }
        LogisticRegression fitted = LogisticRegression.fit(features, right, RIDGE);
        return new Confidence(fitted.intercept() - OPTIMISM, fitted.weights(), threshold);
    }

    private static List<Reliability.Outcome> outcomes(List<JudgedPaper> papers, List<Confidence> unseen) {
        List<Reliability.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            Confidence confidence = unseen.get(i % PARTS);
            papers.get(i).tags().forEach(
                    tag -> outcomes.add(new Reliability.Outcome(confidence.of(tag.features()), tag.right())));
        }
        return outcomes;
    }

    private static Level level(double threshold, List<JudgedPaper> papers, List<Confidence> unseen) {
        int right = 0;
        int given = 0;
        int met = 0;
        int core = 0;
        for (int i = 0; i < papers.size(); i++) {
            Confidence confidence = unseen.get(i % PARTS);
            List<JudgedPaper.JudgedTag> tags = papers.get(i).tags().stream()
                    .filter(tag -> confidence.of(tag.features()) >= threshold).toList();
            right += (int) tags.stream().filter(JudgedPaper.JudgedTag::right).count();
            given += tags.size();
            met += papers.get(i).met(tags);
            core += papers.get(i).gold().core().size();
        }
        return new Level(threshold, new Scores(new Share(right, given), new Share(met, core)));
    }

    /**
     * Half the best F1, in hundredths: with confidences that hold, leaving out what is below gives the best F1 to be
     * expected (Lipton, Elkan and Naryanaswamy 2014, Optimal thresholding of classifiers to maximize F1 measure). The
     * level with the best F1 itself would be a choice by chance: the levels around it differ by a few tags.
     */
    private static double threshold(List<Level> levels) {
        double best = levels.stream().mapToDouble(level -> level.scores().f1().orElse(0)).max().orElse(0);
        return Math.round(50 * best) / 100.0;
    }

    /** Tables for a person: predicted against observed, and thresholds with their scores. */
    public List<String> report() {
        return EvaluationText.calibration(this);
    }
}
