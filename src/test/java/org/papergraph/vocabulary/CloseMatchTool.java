package org.papergraph.vocabulary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Namespace;
import org.papergraph.concept.Vocabulary;
import org.papergraph.concept.VocabularyReader;

/** What {@code buildtools/close-matches} runs. */
public final class CloseMatchTool {
    private static final String CONCEPTS = Namespace.DEFAULT_BASE + "id/concept/";

    private CloseMatchTool() {}

    /** {@code propose FILE}, {@code check FILE} or {@code write FOLDER} with the accepted proposals on standard input. */
    public static void main(String[] arguments) throws IOException {
        Path path = Path.of(arguments[1]);
        if (arguments[0].equals("write")) {
            write(path);
            return;
        }
        Vocabulary other = VocabularyReader.read(path).vocabulary();
        CloseMatches matches = new CloseMatches(VocabularyReader.shipped().vocabulary(), other);
        if (arguments[0].equals("propose")) {
            matches.proposals().forEach(proposal -> System.out.println(line(proposal, other)));
        } else {
            List<String> faults = matches.faults();
            faults.forEach(System.out::println);
            System.err.println(matches.count() + " links, " + faults.size() + " faults");
            System.exit(faults.isEmpty() ? 0 : 1);
        }
    }

    /** Tab-separated: the concept's name in its file, the other's IRI, the common label and its kind, what is above each. */
    private static String line(CloseMatches.Proposal proposal, Vocabulary other) {
        Concept concept = proposal.concept();
        String above = proposal.other().broader().stream().flatMap(iri -> other.concept(iri).stream())
                .map(Concept::prefLabel).collect(Collectors.joining(", "));
        return String.join("\t", concept.iri().replace(CONCEPTS, "pgc:"), proposal.other().iri(),
                proposal.label().text(), proposal.label().kind().name(), concept.prefLabel(),
                concept.definition().orElse(""), proposal.other().prefLabel(), above);
    }

    private static void write(Path folder) throws IOException {
        Map<String, List<String>> accepted = new HashMap<>();
        new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t"))
                .forEach(cells -> accepted.computeIfAbsent(cells[0], unseen -> new ArrayList<>()).add(cells[1]));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".ttl")).toList()) {
                Files.write(file, linked(Files.readAllLines(file), accepted));
            }
        }
    }

    /** The lines of a file with the accepted links before what comes behind {@code skos:broader} and {@code skos:related}. */
    static List<String> linked(List<String> lines, Map<String, List<String>> accepted) {
        List<String> written = new ArrayList<>(lines.size());
        List<String> open = List.of();
        for (String line : lines) {
            if (line.endsWith(" a skos:Concept ;")) {
                open = accepted.getOrDefault(line.substring(0, line.indexOf(' ')), List.of());
            } else if (!open.isEmpty() && line.matches(" +(pg:|skos:(scopeNote|example|inScheme|topConceptOf)).*")) {
                written.add("    skos:closeMatch <" + String.join(">, <", open) + "> ;");
                open = List.of();
            }
            written.add(line);
        }
        return written;
    }
}
