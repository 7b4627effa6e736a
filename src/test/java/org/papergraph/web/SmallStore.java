package org.papergraph.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.Pipeline;
import org.papergraph.concept.VocabularyReader;
import org.papergraph.corpus.FeedRecord;
import org.papergraph.corpus.Identifiers;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.PaperKey;
import org.papergraph.rdf.Iris;
import org.papergraph.store.Manifest;

/** A published graph of a few papers, made as a user would make it. */
public final class SmallStore {
    public static final String BASE = "https://papers.example.org/graph/";

    private SmallStore() {}

    /** Two papers with known content and fifty that all name the same concept. */
    public static Path build(Path store) {
        Stream<Paper> papers = Stream.concat(
                Stream.of(paper("0001.00001", "Sparse autoencoders for fMRI",
                        "We train sparse autoencoders (SAEs) on fMRI data. An SAE finds units of input/output (I/O)."),
                        paper("0001.00002", "No concept at all", "Nothing is said here.")),
                IntStream.range(0, 50).mapToObj(i -> paper("0002." + (10_000 + i), "Paper number " + i,
                        "We train a sparse autoencoder and a convolutional neural network. Gradient lattice folding is"
                                + " slow. We speed up gradient lattice folding.")));
        new Pipeline(VocabularyReader.shipped().vocabulary(), Iris.under(BASE)).build(
                papers.map(FeedRecord.Accepted::new), List.of(new Manifest.Input("feed", "own.jsonl", "0".repeat(64))),
                store, new SilentObserver());
        return store;
    }

    private static Paper paper(String arxiv, String title, String text) {
        Identifiers identifiers = new Identifiers(Optional.of(arxiv), Optional.empty(), Optional.empty());
        return new Paper(PaperKey.of(identifiers, title, text), arxiv, title, text, identifiers,
                List.of("Ada Example", "Bo Sample"), List.of(), Optional.empty(), Optional.of("2024-01-31"), List.of(),
                List.of());
    }
}
