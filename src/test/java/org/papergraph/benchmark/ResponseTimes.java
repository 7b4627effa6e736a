package org.papergraph.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.papergraph.web.query.CannedQueries;
import org.papergraph.web.query.CannedQuery;
import org.papergraph.web.query.Parameter;

/**
 * How long a served graph takes to answer: eight connections, each of which asks again as soon as it is answered. Things to
 * ask for are drawn at random from the graph, with a fixed seed. The clients run on the same processors as the server.
 */
final class ResponseTimes implements AutoCloseable {
    private static final int CONNECTIONS = 8;
    private static final int WARM_UP = 2_000;
    private static final int REQUESTS = 2_000;
    private static final String HTML = "text/html";

    private final Process process;
    private final URI server;
    private final Random random = new Random(1);
    private final List<String> papers;
    private final List<String> concepts;
    private final List<String> labels;
    private final String base;

    private ResponseTimes(Process process, URI server) throws IOException {
        this.process = process;
        this.server = server;
        this.papers = select("SELECT ?x { ?x a <https://w3id.org/papergraph/ns#Paper> }");
        this.concepts = select("SELECT ?x { ?x <https://w3id.org/papergraph/ns#directPaperCount> ?n FILTER(?n > 0) }");
        this.labels = select("SELECT ?x { ?c <https://w3id.org/papergraph/ns#directPaperCount> ?n ;"
                + " <http://www.w3.org/2004/02/skos/core#prefLabel> ?x FILTER(?n > 0) }");
        this.base = papers.getFirst().substring(0, papers.getFirst().indexOf("id/"));
    }

    /** Milliseconds of 50 and of 95 in a hundred answers, and answers a second. */
    record Times(double p50, double p95, double rate) {}

    /** Serves a store in a process of its own. */
    static ResponseTimes serve(Path store) throws IOException {
        Process process = new ProcessBuilder("./papergraph", "serve", "--store", store.toString(), "--port", "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader out = process.inputReader();
        return new ResponseTimes(process, URI.create(out.readLine().replace("Serving ", "")));
    }

    /** The times of each kind of address, in the order of the table. */
    Map<String, Times> pages() {
        Map<String, Times> times = new LinkedHashMap<>();
        times.put("paper page", measure(() -> "page/" + local(any(papers)), HTML));
        times.put("concept page", measure(() -> "page/" + local(any(concepts)), HTML));
        times.put("`/data` of a paper, Turtle", measure(() -> "data/" + local(any(papers)) + ".ttl", "*/*"));
        times.put("`/data` of a concept, Turtle", measure(() -> "data/" + local(any(concepts)) + ".ttl", "*/*"));
        times.put("suggestions", measure(() -> "suggest?q=" + encoded(beginning(any(labels))), "*/*"));
        return times;
    }

    /** The times of each canned query, by name, with values drawn for its needed parameters. */
    Map<String, Times> queries() {
        Map<String, Times> times = new TreeMap<>();
        for (CannedQuery query : CannedQueries.shipped().all()) {
            times.put(query.name(), measure(() -> "api/" + query.name() + "?" + query.parameters().stream()
                    .filter(Parameter::required).map(parameter -> parameter.name() + "=" + encoded(value(parameter)))
                    .collect(Collectors.joining("&")), "*/*"));
        }
        return times;
    }

    private String value(Parameter parameter) {
        return switch (parameter.type()) {
            case CONCEPT -> any(labels);
            case PAPER -> any(papers);
            case TEXT -> any(labels);
            default -> parameter.example().or(parameter::defaultValue).orElseThrow();
        };
    }

    private Times measure(Supplier<String> path, String accept) {
        List<String> all = IntStream.range(0, WARM_UP + REQUESTS).mapToObj(i -> path.get()).toList();
        ask(all.subList(0, WARM_UP), accept);
        long start = System.nanoTime();
        double[] millis = ask(all.subList(WARM_UP, all.size()), accept);
        double seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(millis);
        return new Times(millis[millis.length / 2], millis[millis.length * 95 / 100], millis.length / seconds);
    }

    private double[] ask(List<String> paths, String accept) {
        try (ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<Double>> answers = new ArrayList<>();
            paths.forEach(path -> answers.add(clients.submit(() -> once(path, accept))));
            double[] millis = new double[paths.size()];
            for (int i = 0; i < millis.length; i++) {
                millis[i] = answers.get(i).get();
            }
            return millis;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Milliseconds from asking until the last byte is read. */
    private double once(String path, String accept) throws IOException {
        long start = System.nanoTime();
        HttpURLConnection connection = (HttpURLConnection) server.resolve(path).toURL().openConnection();
        connection.setRequestProperty("Accept", accept);
        try (InputStream body = connection.getInputStream()) {
            body.skip(Long.MAX_VALUE);
            while (body.read() >= 0) {
                body.skip(Long.MAX_VALUE);
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private List<String> select(String sparql) throws IOException {
        URI query = server.resolve("papergraph/sparql?query=" + encoded(sparql));
        HttpURLConnection connection = (HttpURLConnection) query.toURL().openConnection();
        connection.setRequestProperty("Accept", "text/csv");
        try (InputStream body = connection.getInputStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).sorted().toList();
        }
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String beginning(String label) {
        return label.substring(0, Math.min(label.length(), 1 + random.nextInt(6)));
    }

    private String local(String iri) {
        return Optional.of(iri).filter(each -> each.startsWith(base + "id/"))
                .map(each -> each.substring(base.length() + "id/".length())).orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
