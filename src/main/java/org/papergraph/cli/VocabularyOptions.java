package org.papergraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.concept.LintFinding;
import org.papergraph.concept.Vocabulary;
import org.papergraph.concept.VocabularyReader;
import picocli.CommandLine.Option;

/** Which vocabularies detection uses, for every command that detects. */
final class VocabularyOptions {
    @Option(names = "--vocabulary", paramLabel = "FILE", description = {
            "A SKOS vocabulary to use beside the shipped one, in any RDF syntax, plain or gzipped.",
            "May be given several times; where two have the same label, the earlier one counts."})
    private List<Path> files = new ArrayList<>();

    @Option(names = "--no-shipped-vocabulary", description = "Use only the vocabularies given with --vocabulary.")
    private boolean alone;

    /** The shipped vocabulary, then the files in their order, as one; earlier concepts win where labels are equal. */
    VocabularyReader.Result read() {
        List<VocabularyReader.Result> results = new ArrayList<>();
        if (!alone || files.isEmpty()) {
            results.add(VocabularyReader.shipped());
        }
        files.forEach(file -> results.add(VocabularyReader.read(file)));
        List<LintFinding> findings = results.stream().flatMap(result -> result.findings().stream()).toList();
        Vocabulary vocabulary = results.stream().map(VocabularyReader.Result::vocabulary).reduce(Vocabulary::with)
                .orElseThrow();
        return new VocabularyReader.Result(vocabulary, findings);
    }
}
