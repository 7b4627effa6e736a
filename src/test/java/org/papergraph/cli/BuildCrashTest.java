package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.store.PublishedGraph;

/** A build that is killed at any moment leaves the published graph as it was, and the next build succeeds. */
class BuildCrashTest {
    private static final int KILLS = 10;
    private static final int PAPERS = 400;

    @TempDir
    private Path folder;

    @Test
    void theOldGraphAnswersAfterEachOfTenKills() throws Exception {
        Path store = folder.resolve("store");
        Path old = feed("old.jsonl", 3);
        Path wanted = feed("new.jsonl", PAPERS);
        assertEquals(ExitCode.DONE, build(old, store).waitFor());
        String oldBuild = buildId(store);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        long whole = millisOfWholeBuild(wanted);
        for (int i = 0; i < KILLS; i++) {
            Process process = build(wanted, store);
            process.waitFor(random.nextLong(whole / 10, whole * 9 / 10), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            String answers = buildId(store);
            // On a machine in a hurry a build may be done before it is killed; then the new graph is the right answer.
            if (!answers.equals(oldBuild)) {
                assertEquals(PAPERS, papers(store), "seed " + seed);
                assertEquals(ExitCode.DONE, build(old, store).waitFor());
            } else {
                assertEquals(3, papers(store), "kill " + i + ", seed " + seed);
            }
        }
        assertEquals(ExitCode.DONE, build(wanted, store).waitFor());
        assertEquals(PAPERS, papers(store));
        assertNotEquals(oldBuild, buildId(store));
        try (var builds = Files.list(store.resolve("builds"))) {
            assertEquals(0, builds.filter(build -> build.toString().endsWith(".tmp")).count());
        }
    }

    private long millisOfWholeBuild(Path feed) throws Exception {
        long start = System.nanoTime();
        assertEquals(ExitCode.DONE, build(feed, folder.resolve("other")).waitFor());
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private Process build(Path feed, Path store) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(java, "-cp", System.getProperty("java.class.path"), Main.class.getName(),
                "build", feed.toString(), "--store", store.toString(), "--rejects",
                folder.resolve("rejects.jsonl").toString()))
                .redirectErrorStream(true).redirectOutput(folder.resolve("log.txt").toFile()).start();
    }

    private Path feed(String name, int papers) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < papers; i++) {
            lines.append("{\"title\": \"Sparse autoencoders, study ").append(i)
                    .append("\", \"abstract\": \"We train sparse autoencoders (SAEs) on a language model. ")
                    .append("Each attention head is read by a linear probe, and superposition is measured.\"}\n");
        }
        return Files.writeString(folder.resolve(name), lines);
    }

    private static String buildId(Path store) {
        try (PublishedGraph graph = PublishedGraph.open(store)) {
            return graph.manifest().buildId();
        }
    }

    private static long papers(Path store) {
        try (PublishedGraph graph = PublishedGraph.open(store)) {
            Dataset dataset = graph.dataset();
            return Txn.calculateRead(dataset, () -> {
                try (var execution = QueryExecutionFactory.create(
                        "SELECT (COUNT(*) AS ?n) { ?paper a <https://w3id.org/papergraph/ns#Paper> ; "
                                + "<http://purl.org/dc/terms/subject> ?concept . "
                                + "?concept <http://www.w3.org/2004/02/skos/core#prefLabel> \"sparse autoencoder\"@en }",
                        dataset)) {
                    return execution.execSelect().next().getLiteral("n").getLong();
                }
            });
        }
    }
}
