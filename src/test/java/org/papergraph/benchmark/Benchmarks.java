package org.papergraph.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The measurements, in the order of the page that they make. */
public final class Benchmarks {
    private final Path shared;
    private final int runs;
    private final Path work;
    private final StringBuilder page = new StringBuilder();

    private Benchmarks(Path shared, int runs, Path work) {
        this.shared = shared;
        this.runs = runs;
        this.work = work;
    }

    /** Arguments: the folder of the corpora, the number of counted runs, the page to write. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Benchmarks benchmarks = new Benchmarks(Path.of(args[0]), Integer.parseInt(args[1]),
                Files.createTempDirectory("papergraph-benchmark"));
        benchmarks.head();
        benchmarks.annotate();
        benchmarks.build();
        benchmarks.coldStart();
        benchmarks.responseTimes();
        Files.writeString(Path.of(args[2]), benchmarks.page);
    }

    private void head() throws IOException {
        page.append(
                """
                    # Benchmarks

                    Written by `buildtools/benchmark`, which anyone can run: %s, %d processors, %.0f GB of memory, Java %s.
                    Each figure is of a whole process, start of the JVM included, and the median of %d runs after one that is not
                    counted. The corpus is 5,000 abstracts of conference papers. The papers/s are those that `annotate` itself reports: by
                    the wall clock, from when the vocabulary was read until the last line is written. The index of the labels is made
                    and most of the program is compiled within that time; a feed many times as long is annotated faster.

                    | what | measured | target |
                    |---|---|---|
                    """.formatted(
                        LocalDate.now(), Runtime.getRuntime().availableProcessors(), memoryGb(),
                        System.getProperty("java.version"), runs));
    }

    private void annotate() throws IOException, InterruptedException {
        ProcessRun shipped = ProcessRun.median(runs, papergraph("annotate", corpus()));
        row("annotate 5,000 papers, shipped vocabulary", "%.1f s, %s, peak %,d MB", "", shipped.seconds(),
                rate(shipped), shipped.peakMb());
        ProcessRun opencs = ProcessRun.median(runs, papergraph("annotate", corpus(), "--vocabulary", vocabulary()));
        row("the same with OpenCS (45,917 concepts) beside it", "%.1f s, %s: %.2f times as long", "at most 1.5 times",
                opencs.seconds(), rate(opencs), opencs.seconds() / shipped.seconds());
        ProcessRun load = ProcessRun.median(runs, List.of("./papergraph", "validate", "--vocabulary", vocabulary()));
        row("read and check OpenCS", "%.1f s", "under 5 s", load.seconds());
    }

    private void build() throws IOException, InterruptedException {
        Path store = work.resolve("store");
        ProcessRun build = ProcessRun.median(runs, papergraph("build", corpus(), "--store", store.toString()));
        Path triples = work.resolve("graph.nt");
        ProcessRun.of(List.of("./papergraph", "export", "--store", store.toString(), "--format", "ntriples", "--output",
                triples.toString()));
        ProcessRun bare = ProcessRun.median(runs, List.of("sh", "-c", "rm -rf \"$0\"; exec \"$@\"",
                work.resolve("bare").toString(), Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"), "tdb2.tdbloader", "--loader=parallel", "--loc",
                work.resolve("bare").toString(), triples.toString()));
        JsonNode counts = new ObjectMapper().readTree(store.resolve("current/manifest.json").toFile()).get("counts");
        row("build the graph of 5,000 papers, text index included", "%.1f s, peak %,d MB", "", build.seconds(),
                build.peakMb());
        row("bare `tdb2.tdbloader --loader=parallel` of the same %,d triples".formatted(counts.get("triples").asLong()),
                "%.1f s, peak %,d MB: the build takes %.2f times as long", "at most 1.5 times", bare.seconds(),
                bare.peakMb(), build.seconds() / bare.seconds());
        row("triples for each paper, evidence included", "%.1f on average", "at most 120",
                counts.get("paperTriples").asDouble() / counts.get("papers").asDouble());
    }

    private void coldStart() throws IOException, InterruptedException {
        Path feed = shared.resolve("papers/daily-papers.txt");
        row("`up` on the feed of 62 papers, to the first answered query", "%.1f s", "under 4 s",
                ColdStart.seconds(runs, feed, work));
        Path store = work.resolve("feed");
        ProcessRun.of(papergraph("build", feed.toString(), "--store", store.toString()));
        JsonNode counts = new ObjectMapper().readTree(store.resolve("current/manifest.json").toFile()).get("counts");
        row("triples for each paper of that feed", "%.1f on average", "",
                counts.get("paperTriples").asDouble() / counts.get("papers").asDouble());
    }

    private void responseTimes() throws IOException, InterruptedException {
        page.append(
                """

                    ## Response times

                    The graph of the 5,000 papers, served by `papergraph serve`; 8 connections, each of which asks again as soon as it is
                    answered, on the same processors as the server. 2,000 requests of each kind after 2,000 that are not counted, for things
                    drawn at random. Milliseconds until the last byte.

                    | what | p50 | p95 | answers/s | target for p95 |
                    |---|---|---|---|---|
                    """);
        try (ResponseTimes times = ResponseTimes.serve(work.resolve("store"))) {
            times.pages().forEach((kind, each) -> times(kind, each, kind.contains("page") ? "50 ms" : "20 ms"));
            times.queries().forEach((query, each) -> times("query `" + query + "`", each, "100 ms"));
        }
    }

    private void times(String what, ResponseTimes.Times times, String target) {
        String row = String.format(Locale.ROOT, "| %s | %.1f | %.1f | %,.0f | %s |", what, times.p50(), times.p95(),
                times.rate(), target);
        page.append(row).append('\n');
        System.err.println(row);
    }

    private List<String> papergraph(String... arguments) {
        List<String> command = new ArrayList<>(List.of("./papergraph"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--rejects", work.resolve("rejects.jsonl").toString()));
        return command;
    }

    private String corpus() {
        return shared.resolve("corpus/conference-papers-5000.jsonl.gz").toString();
    }

    private String vocabulary() {
        return shared.resolve("vocabularies/opencs.ttl.gz").toString();
    }

    /** What the program itself says of its speed once it is running. */
    private static String rate(ProcessRun run) {
        return run.stderr().replaceAll("(?s).*\\(([\\d,]+ papers/s)\\).*", "$1 since the vocabulary was read");
    }

    private void row(String what, String measured, String target, Object... values) {
        page.append("| ").append(what).append(" | ").append(measured.formatted(values)).append(" | ").append(target)
                .append(" |\n");
        System.err.printf(Locale.ROOT, "%s: %s%n", what, measured.formatted(values));
    }

    private static double memoryGb() throws IOException {
        return Files.readAllLines(Path.of("/proc/meminfo")).stream().filter(line -> line.startsWith("MemTotal"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / (1 << 20)).findFirst().orElse(0);
    }
}
