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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.papergraph.corpus.Paper;

/** Scores on annotated names; the floors are a little below what was measured on these same files. */
class IntroducedNameGoldTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void namesOfDailyPapersAreFound() throws IOException {
        // a name of one annotator only is neither right nor wrong to miss
        int right = 0;
        int found = 0;
        int missed = 0;
        for (JsonNode row : rows("daily-papers-dev.jsonl")) {
            Set<String> names = find(row.get("title").asText(), row.get("abstract").asText()).stream()
                    .map(name -> folded(name.name())).collect(Collectors.toSet());
            Set<String> gold = new HashSet<>();
            Set<String> sure = new HashSet<>();
            for (JsonNode name : row.get("introduces")) {
                gold.add(folded(name.get("name").asText()));
                if (name.get("both").asBoolean()) {
                    sure.add(folded(name.get("name").asText()));
                }
            }
            found += names.size();
            right += (int) names.stream().filter(gold::contains).count();
            missed += (int) sure.stream().filter(name -> !names.contains(name)).count();
        }
        double precision = right / (double) found;
        double recall = right / (double) (right + missed);
        double f1 = 2 * precision * recall / (precision + recall);
        System.out.printf("daily-papers-dev, introduced names: precision %.3f recall %.3f F1 %.3f%n", precision, recall,
                f1);
        assertTrue(f1 >= 0.93, "F1 fell to " + f1);
    }

    @Test
    void methodsWithResultsAreFound() throws IOException {
        // only methods whose name stands in the text as it is; many of them are baselines, so 1.0 is not in reach
        int found = 0;
        int gold = 0;
        for (JsonNode row : rows("scirex-heads-dev.jsonl.gz")) {
            String text = row.get("text").asText();
            String words = ' ' + spaced(text) + ' ';
            Set<String> names = find("", text).stream()
                    .flatMap(name -> Stream.concat(Stream.of(name.name()), name.expansion().stream()))
                    .map(IntroducedNameGoldTest::folded).collect(Collectors.toSet());
            Set<String> literal = new HashSet<>();
            for (JsonNode method : row.get("result_methods")) {
                String name = spaced(method.get("name").asText());
                if (words.contains(' ' + name + ' ')) {
                    literal.add(name.replace(" ", ""));
                }
            }
            gold += literal.size();
            found += (int) literal.stream().filter(names::contains).count();
        }
        double recall = found / (double) gold;
        System.out.printf("scirex-heads-dev, methods named in the text: recall %.3f (%d of %d)%n", recall, found, gold);
        assertTrue(recall >= 0.62, "recall fell to " + recall);
    }

    private static List<IntroducedName> find(String title, String text) {
        TokenizedPaper paper = TokenizedPaper.of(Paper.of("p", title, text));
        return IntroducedNameFinder.find(paper, AbbreviationFinder.find(paper));
    }

    /** Lower case, without plural s, one space for all else. */
    private static String spaced(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip()
                .replaceAll("(?<=[\\p{L}\\p{N}]{2}(?<!s))s(?= |$)", "");
    }

    private static String folded(String name) {
        return spaced(name).replaceFirst("^the ", "").replace(" ", "");
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
}
