package org.papergraph.detect;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.papergraph.corpus.Field;
import org.papergraph.corpus.Paper;

/** Scores on annotated abbreviations; the floors are a little below what was measured on these same files. */
class AbbreviationGoldTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void dailyPapersPairsAreFound() throws IOException {
        assertFloor("daily-papers-dev, pairs", 0.95, pairs("daily-papers-dev.jsonl"));
    }

    @Test
    void medlinePairsAreFound() throws IOException {
        assertFloor("med1250-dev, pairs", 0.92, pairs("med1250-dev.jsonl.gz"));
    }

    @Test
    void spansInArxivSentencesAreFound() throws IOException {
        Count shorts = new Count();
        Count longs = new Count();
        for (JsonNode row : rows("acronym-ai-2021-dev.jsonl.gz")) {
            String text = row.get("text").asText();
            List<Abbreviation> found = find("", text);
            shorts.add(spans(row, text, "short"), found.stream().flatMap(one -> one.shortMentions().stream()).toList());
            longs.add(spans(row, text, "long"), found.stream().flatMap(one -> one.longMentions().stream()).toList());
        }
        double precision = (shorts.precision() + longs.precision()) / 2;
        double recall = (shorts.recall() + longs.recall()) / 2;
        assertFloor("acronym-ai-2021-dev, mean of short and long spans", 0.915, new Score(precision, recall));
    }

    private static List<Abbreviation> find(String title, String text) {
        return AbbreviationFinder.find(TokenizedPaper.of(Paper.of("p", title, text)));
    }

    private static Score pairs(String file) throws IOException {
        Count count = new Count();
        for (JsonNode row : rows(file)) {
            List<String> gold = new ArrayList<>();
            for (JsonNode pair : row.get("abbreviations")) {
                gold.add(pair.get("short").asText() + " = " + pair.get("long").asText());
            }
            count.add(gold, find(row.get("title").asText(), row.get("abstract").asText()).stream()
                    .filter(one -> one.longForm().isPresent())
                    .map(one -> one.shortForm() + " = " + one.longForm().get()).toList());
        }
        return new Score(count.precision(), count.recall());
    }

    /** The annotated spans; the file counts code points. */
    private static List<Span> spans(JsonNode row, String text, String kind) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : row.get("spans")) {
            if (span.get("kind").asText().equals(kind)) {
                spans.add(new Span(Field.ABSTRACT,
                        text.offsetByCodePoints(0, span.get("start").asInt()),
                        text.offsetByCodePoints(0, span.get("end").asInt())));
            }
        }
        return spans;
    }

    private static void assertFloor(String name, double floor, Score score) {
        System.out.printf("%s: precision %.3f recall %.3f F1 %.3f%n", name, score.precision, score.recall, score.f1());
        assertTrue(score.f1() >= floor, name + " fell to " + score.f1());
    }

    private static List<JsonNode> rows(String name) throws IOException {
        Path file = Path.of(Optional.ofNullable(System.getenv("PAPERGRAPH_SHARED")).orElse("../shared"), "gold", name);
        Assumptions.assumeTrue(Files.exists(file), "no gold file " + file);
        List<JsonNode> rows = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        name.endsWith(".gz") ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }

    private record Score(double precision, double recall) {
        double f1() {
            return 2 * precision * recall / (precision + recall);
        }
    }

    /** Counts over all records: micro. */
    private static final class Count {
        private int right;
        private int found;
        private int gold;

        void add(List<?> goldItems, List<?> foundItems) {
            Set<Object> wanted = new HashSet<>(goldItems);
            Set<Object> given = new HashSet<>(foundItems);
            gold += wanted.size();
            found += given.size();
            given.retainAll(wanted);
            right += given.size();
        }

        double precision() {
            return right / (double) found;
        }

        double recall() {
            return right / (double) gold;
        }
    }
}
