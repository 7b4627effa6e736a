package org.papergraph.detect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.concept.Folding;

/** The word lists in the jar. */
final class ResourceLines {
    private ResourceLines() {}

    /** The folded words or hyphened compounds of a file whose lines are a kind, a tab and words with spaces between; kinds in their order. */
    static Map<String, Set<String>> wordsByKind(String name) {
        Map<String, Set<String>> kinds = new LinkedHashMap<>();
        for (String line : of(name)) {
            String[] parts = line.split("\t");
            kinds.put(parts[0], Arrays.stream(parts[1].split(" ")).map(Folding::key).collect(Collectors.toSet()));
        }
        return kinds;
    }

    /**
     * The lines of a file of the folder {@code detect} without blank ones and comments, which start with a hash.
     *
     * @throws IllegalStateException if the jar lacks it
     */
    static List<String> of(String name) {
        try (InputStream bytes = ResourceLines.class.getClassLoader().getResourceAsStream("detect/" + name)) {
            if (bytes == null) {
                throw new IllegalStateException("detect/" + name + " is not in this jar. Build the jar again.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
