package org.papergraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.Callable;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Folding;
import org.papergraph.concept.NewConcept;
import org.papergraph.concept.Promotion;
import org.papergraph.concept.Vocabulary;
import org.papergraph.concept.VocabularyFile;
import org.papergraph.concept.VocabularyReader;
import org.papergraph.store.PublishedGraph;
import org.papergraph.store.StoredCandidates;
import org.papergraph.store.StoredCandidates.NamedCandidate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code promote}: a term becomes a concept. */
@Command(name = "promote", mixinStandardHelpOptions = true, sortOptions = false, description = {
        "Adds a term to a vocabulary file as a SKOS concept. The file is made if there is none; what it holds",
        "already, comments too, stays as it is. With --store the term is one of its candidates, in any spelling,",
        "and brings the short forms that its papers define as further labels."}, footer = {"",
                "Examples: papergraph promote 'label propagation' --vocabulary my.ttl --broader 'graph learning'",
                "          papergraph promote 'gait cycles' --vocabulary my.ttl --store my-graph",
                "          papergraph build papers.txt --vocabulary my.ttl"})
final class PromoteCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TERM", description = "The preferred label of the new concept, or a candidate of --store.")
    private String term;

    @Option(names = "--vocabulary", paramLabel = "FILE.ttl", required = true, description = "The Turtle file that the concept is added to.")
    private Path file;

    @Option(names = "--store", paramLabel = "DIR", description = "Take the term's spelling and short forms from the candidates of this graph.")
    private Optional<Path> store = Optional.empty();

    @Option(names = "--broader", paramLabel = "CONCEPT", description = "A concept directly above, by any of its labels or its IRI. May be given several times.")
    private List<String> broader = new ArrayList<>();

    @Option(names = "--definition", paramLabel = "TEXT", description = "What it is, in one sentence.")
    private Optional<String> definition = Optional.empty();

    @Option(names = "--alt", paramLabel = "LABEL", description = "Another label. May be given several times.")
    private List<String> altLabels = new ArrayList<>();

    @Option(names = "--no-shipped-vocabulary", description = "Compare only with what the file itself holds.")
    private boolean alone;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter err = command.commandLine().getErr();
        Promotion promotion = new Promotion(VocabularyFile.open(file),
                alone ? Vocabulary.of(List.of(), List.of()) : VocabularyReader.shipped().vocabulary());
        NamedCandidate candidate = store.map(this::fromStore)
                .orElseGet(() -> new NamedCandidate(term.strip(), List.of()));
        SequencedSet<String> labels = new LinkedHashSet<>(altLabels);
        for (String shortForm : candidate.shortForms()) {
            Optional<Concept> owner = promotion.owner(shortForm);
            owner.ifPresentOrElse(other -> err.printf("%s is left out: it is a label of %s already.%n", shortForm,
                    other.prefLabel()), () -> labels.add(shortForm));
        }
        labels.removeIf(label -> Folding.key(label).equals(Folding.key(candidate.term())));
        Promotion.Added added = promotion.add(new NewConcept(candidate.term(), List.copyOf(labels), definition,
                broader.stream().map(promotion::broader).distinct().toList()));
        command.commandLine().getOut().print(added.turtle());
        command.commandLine().getOut().flush();
        err.printf("Added <%s> to %s. To tag papers with it: papergraph build FEED --vocabulary %s%n", added.iri(),
                file, file);
        return ExitCode.DONE;
    }

    private NamedCandidate fromStore(Path folder) {
        try (PublishedGraph graph = PublishedGraph.open(folder)) {
            return new StoredCandidates(graph).named(term);
        }
    }
}
