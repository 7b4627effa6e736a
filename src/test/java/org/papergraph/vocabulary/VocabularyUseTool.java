package org.papergraph.vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Vocabulary;
import org.papergraph.concept.VocabularyReader;

/** What {@code buildtools/vocabulary-use} runs. */
public final class VocabularyUseTool {
    private VocabularyUseTool() {}

    /** {@code check}, {@code concepts} or {@code labels}, the folder of the corpora, the folder of the Turtle files. */
    public static void main(String[] arguments) throws IOException {
        Vocabulary vocabulary = VocabularyReader.shipped().vocabulary();
        VocabularyUse use = VocabularyUse.of(vocabulary, Path.of(arguments[1]));
        switch (arguments[0]) {
            case "check" -> check(use, Path.of(arguments[2]));
            case "concepts" -> vocabulary.concepts()
                    .forEach(concept -> System.out.println(use.finds(concept) + "\t" + concept.prefLabel()));
            case "labels" -> vocabulary.concepts().forEach(concept -> use.unusedLabels(concept).forEach(
                    label -> System.out.println(concept.prefLabel() + "\t" + label.kind() + "\t" + label.text())));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void check(VocabularyUse use, Path folder) throws IOException {
        ScopeNotes notes = ScopeNotes.in(folder);
        List<Concept> unused = use.unused();
        List<Concept> faults = unused.stream().filter(concept -> !notes.has(concept)).toList();
        faults.forEach(concept -> System.out.println(
                "\"" + concept.prefLabel() + "\" is found nowhere, and no skos:scopeNote says why it is there"));
        System.err
                .println(unused.size() + " concepts are found nowhere, " + faults.size() + " of them without a reason");
        System.exit(faults.isEmpty() ? 0 : 1);
    }
}
