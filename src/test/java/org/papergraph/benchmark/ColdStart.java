package org.papergraph.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The time from typing {@code up} to the first answered canned query. */
final class ColdStart {
    private ColdStart() {}

    /** Seconds, wall clock, the median of the runs; each builds into a fresh store. */
    static double seconds(int runs, Path feed, Path folder) throws IOException, InterruptedException {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i <= runs; i++) {
            double seconds = once(feed, folder.resolve("cold-" + i));
            if (i > 0) {
                all.add(seconds);
            }
        }
        return all.stream().sorted().toList().get(runs / 2);
    }

    private static double once(Path feed, Path store) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder("./papergraph", "up", feed.toString(), "--store", store.toString(),
                "--port",
                "0", "--rejects", store + ".rejects").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader out = process.inputReader()) {
            String serving = out.readLine();
            URI query = URI.create(serving.replace("Serving ", "") + "api/top-concepts");
            HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(query).build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(query + " answered " + answer.statusCode());
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }
}
