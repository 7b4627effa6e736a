package org.papergraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Folding;
import org.papergraph.concept.Vocabulary;
import org.papergraph.corpus.FeedRecord;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.Explainer;
import org.papergraph.store.PublishedGraph;
import org.papergraph.store.StoredPapers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code why}: what put a concept on a paper, or kept it away. */
@Command(name = "why", mixinStandardHelpOptions = true, sortOptions = false, description = {
        "Says why a paper is tagged with a concept, or why it is not: which labels of the concept stand in",
        "its text, by which rule, cue or abbreviation each counts, or what keeps it out; where none stands",
        "there, what comes nearest."}, footer = {"", "Examples: papergraph why 'Pointer Networks' attention",
                "          papergraph why p17 'sparse coding' --feed papers.jsonl"})
final class WhyCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PAPER", description = "Its IRI, key, record id, or title.")
    private String paperName;

    @Parameters(index = "1", paramLabel = "CONCEPT", description = "Any of its labels, or its IRI.")
    private String conceptName;

    @Option(names = "--feed", paramLabel = "FEED", description = "Look for the paper in this feed instead of the store.")
    private Optional<Path> feed = Optional.empty();

    @Mixin
    private StoreOption store;

    @Mixin
    private VocabularyOptions vocabularyOptions;

    @Mixin
    private FeedOptions feedOptions;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Vocabulary vocabulary = vocabularyOptions.read();
        Concept concept = concept(vocabulary);
        Paper paper = feed.map(this::fromFeed).orElseGet(this::fromStore);
        new ExplanationText(paper, Explainer.of(vocabulary).explain(paper, concept))
                .print(command.commandLine().getOut());
        return ExitCode.DONE;
    }

    private Concept concept(Vocabulary vocabulary) {
        String key = Folding.key(conceptName);
        return vocabulary.concept(conceptName)
                .or(() -> vocabulary.concepts().stream().filter(concept -> concept.labels().stream()
                        .anyMatch(label -> Folding.key(label.text()).equals(key))).findFirst())
                .orElseThrow(() -> new PapergraphException(ErrorId.PG405_NOT_FOUND,
                        "No concept of the vocabulary is called \""
                                + conceptName + "\". Give any of its labels, or its IRI."));
    }

    private Paper fromStore() {
        try (PublishedGraph graph = store.open()) {
            return new StoredPapers(graph).named(paperName);
        }
    }

    private Paper fromFeed(Path file) {
        try (Stream<FeedRecord> records = feedOptions.read(List.of(file))) {
            return records.flatMap(record -> switch (record) {
                case FeedRecord.Accepted accepted -> Stream.of(accepted.paper());
                case FeedRecord.Rejected rejected -> Stream.empty();
            }).filter(this::isNamed).findFirst()
                    .orElseThrow(() -> new PapergraphException(ErrorId.PG405_NOT_FOUND, "No paper in " + file
                            + " is called \"" + paperName + "\". Give its record id, its key, or its title."));
        }
    }

    private boolean isNamed(Paper paper) {
        return paper.id().equals(paperName) || paper.key().value().equals(paperName)
                || Folding.key(paper.title()).equals(Folding.key(paperName));
    }
}
