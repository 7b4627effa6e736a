package org.papergraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.papergraph.concept.Vocabulary;
import org.papergraph.concept.VocabularyReader;
import org.papergraph.corpus.Feed;
import org.papergraph.corpus.FeedRecord;
import org.papergraph.corpus.FieldNames;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.AnnotatedPaper;
import org.papergraph.rdf.Iris;
import org.papergraph.store.Manifest;

/** A whole build of four papers with hostile texts, over a vocabulary of four concepts, in well under a second. */
final class SmallBuild {
    private static final String VOCABULARY = """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix c: <https://w3id.org/papergraph/id/concept/> .
        c:autoencoder a skos:Concept ; skos:prefLabel "autoencoder"@en ; skos:inScheme c:all .
        c:sparse-autoencoder a skos:Concept ; skos:prefLabel "sparse autoencoder"@en ; skos:altLabel "SAE"@en ;
            skos:hiddenLabel "sparse auto-encoder network"@en ; skos:broader c:autoencoder ;
            skos:definition "An autoencoder with few active units; a \\"dictionary\\"."@en .
        <http://example.net/terms#42> a skos:Concept ; skos:prefLabel "dictionary learning"@en ;
            skos:related c:sparse-autoencoder ; skos:closeMatch <http://www.wikidata.org/entity/Q1> .
        c:never-used a skos:Concept ; skos:prefLabel "never used"@en .
        """;

    /** Quotes, backslashes, LaTeX, letters outside the BMP, right-to-left text, line breaks, markup, spaces at ends. */
    private static final String FEED = """
        {"id": "2309.08600v3", "title": "\\ud835\\udd38 sparse autoencoder \\"reads\\" $\\\\ell_1$ \\\\ features", \
        "abstract": " \\ud83d\\ude00 \\u05e9\\u05dc\\u05d5\\u05dd Sparse autoencoders (SAEs)\\r\\n\\tand dictionary learning: \
        'SAEs' <b>&amp;</b> ]]> \\u2028 end. We propose MP-SAE, a novel method. Code: https://github.com/example/mp-sae", \
        "authors": ["Zo\\u00eb \\"Z\\" O'Neil", "\\u674e \\ud842\\udfb7"], "keywords": ["a\\\\b"], "venue": "J. \\"X\\"", \
        "date": "2023-09-15", "doi": "10.1234/a(5)<b>", "url": "not an IRI"}
        {"id": "second", "title": "Dictionary learning with a sparse autoencoder", "date": "2024"}
        {"id": "third", "title": "Untagged", "abstract": "Nothing to see here.", "date": "2024-02"}
        {"id": "fourth", "title": "Sparse Autoencoders, again", "abstract": "Dictionary learning and matching pursuit."}
        """;

    private SmallBuild() {}

    /** Builds and publishes in a store; files that it needs stand beside it. */
    static Manifest into(Path store) throws IOException {
        Path feed = Files.writeString(store.resolveSibling("papers.jsonl"), FEED);
        Path terms = Files.writeString(store.resolveSibling("terms.ttl"), VOCABULARY);
        Vocabulary vocabulary = VocabularyReader.read(terms).vocabulary();
        List<Manifest.Input> inputs = List.of(new Manifest.Input("feed", "papers.jsonl", BuildId.sha256(feed)),
                new Manifest.Input("vocabulary", "terms.ttl", BuildId.sha256(terms)));
        try (Stream<FeedRecord> records = Feed.with(FieldNames.OWN).read(feed)) {
            return new Pipeline(vocabulary, Iris.under("https://example.org/pg/")).build(records, inputs, store,
                    new Strict());
        }
    }

    /** Takes no excuses. */
    private static final class Strict implements Pipeline.Observer {
        @Override
        public void paper(AnnotatedPaper paper) {}

        @Override
        public void rejected(FeedRecord.Rejected record) {
            throw new AssertionError(record.toString());
        }

        @Override
        public void duplicate(Paper paper) {
            throw new AssertionError(paper.toString());
        }
    }
}
