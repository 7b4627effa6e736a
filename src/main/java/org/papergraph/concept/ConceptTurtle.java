package org.papergraph.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes a concept as Turtle in the way of the file that it goes to: with its prefixes and its line ends. */
final class ConceptTurtle {
    /** Names that need no escaping anywhere in Turtle. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?");

    private final Map<String, String> prefixes;

    /** @param prefixes IRIs by prefix without the colon */
    ConceptTurtle(Map<String, String> prefixes) {
        this.prefixes = Map.copyOf(prefixes);
    }

    /** The concept's statements, from its subject to the full stop and a line end. */
    String write(String iri, NewConcept concept, Optional<String> scheme) {
        List<String> statements = new ArrayList<>();
        statements.add(name(iri) + " a " + skos("Concept"));
        statements.add(skos("prefLabel") + " " + literal(concept.prefLabel()));
        list("altLabel", concept.altLabels().stream().map(ConceptTurtle::literal).toList(), statements);
        list("definition", concept.definition().stream().map(ConceptTurtle::literal).toList(), statements);
        list("broader", concept.broader().stream().map(this::name).toList(), statements);
        list("inScheme", scheme.stream().map(this::name).toList(), statements);
        return String.join(" ;\n    ", statements) + " .\n";
    }

    private void list(String property, List<String> objects, List<String> statements) {
        if (!objects.isEmpty()) {
            statements.add(skos(property) + " " + String.join(", ", objects));
        }
    }

    private String skos(String name) {
        return name(ConceptProperty.SKOS + name);
    }

    private String name(String iri) {
        return prefixes.entrySet().stream().filter(prefix -> iri.startsWith(prefix.getValue())
                && PLAIN_NAME.matcher(iri.substring(prefix.getValue().length())).matches())
                .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length())).sorted().findFirst()
                .orElse("<" + iri + ">");
    }

    private static String literal(String text) {
        return "\"" + text.strip().replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"@en";
    }
}
