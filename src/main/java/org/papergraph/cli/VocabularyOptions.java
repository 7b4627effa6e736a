package org.papergraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.sys.JenaSystem;
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
    Vocabulary read() {
        return together(results());
    }

    /** As {@link #read()}; says on {@code err} where lint has something to say of the given files. */
    Vocabulary read(PrintWriter err) {
        List<VocabularyReader.Result> results = results();
        Vocabulary together = together(results);
        int findings = results.subList(results.size() - files.size(), results.size()).stream()
                .mapToInt(result -> result.findings(together).size()).sum();
        if (findings > 0) {
            err.printf(
                    "The vocabulary has %d questionable entries; papergraph validate --vocabulary FILE lists them.%n",
                    findings);
        }
        return together;
    }

    private static Vocabulary together(List<VocabularyReader.Result> results) {
        return results.stream().map(VocabularyReader.Result::vocabulary).reduce(Vocabulary::with).orElseThrow();
    }

    /** The vocabularies are read side by side: a large one takes seconds. */
    private List<VocabularyReader.Result> results() {
        List<Supplier<VocabularyReader.Result>> readers = new ArrayList<>();
        if (!alone || files.isEmpty()) {
            readers.add(VocabularyReader::shipped);
        }
        files.forEach(file -> readers.add(() -> VocabularyReader.read(file)));
        // Two threads that start Jena at once wait for each other; so it is started here.
        JenaSystem.init();
        return readers.parallelStream().map(Supplier::get).toList();
    }
}
