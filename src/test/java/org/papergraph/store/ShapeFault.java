package org.papergraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.UpdateExec;

/**
 * A way to break {@code graph.ttl}, as {@code faults.ru} tells it.
 *
 * @param title  the case's first line
 * @param breaks which constraints must report it
 * @param update what does the damage
 */
record ShapeFault(String title, Set<ShapeConstraint> breaks, String update) {
    private static final Path CASES = Path.of("src/test/resources/shapes/faults.ru");

    static List<ShapeFault> all() {
        try {
            String[] parts = Files.readString(CASES).split("(?m)^### ");
            return Stream.of(parts).skip(1).map(part -> parse(parts[0], part)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShapeFault parse(String prologue, String part) {
        String title = part.lines().findFirst().orElseThrow();
        List<String> words = Arrays.asList(title.split(" "));
        return new ShapeFault(title, words.stream().skip(1)
                .map(component -> new ShapeConstraint(words.getFirst(), component)).collect(Collectors.toSet()),
                prologue + part.substring(title.length()));
    }

    /** Does the damage. */
    void applyTo(Graph graph) {
        UpdateExec.dataset(DatasetGraphFactory.wrap(graph)).update(update).execute();
    }
}
