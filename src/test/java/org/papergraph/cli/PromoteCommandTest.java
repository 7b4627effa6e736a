package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the terms that papers use to the concepts that tag them, over a real store. */
class PromoteCommandTest {
    private static final String FEED = """
        {"id": "p1", "title": "Gradient lattice folding", "abstract": "Gradient lattice folding (GLF) is slow. We train \
        convolutional neural networks by the prism lattice method."}
        {"id": "p2", "title": "On folding", "abstract": "Gradient-lattice foldings help. The neural networks see a prism lattice."}
        {"id": "p3", "title": "More folding", "abstract": "We speed up gradient lattice folding. A prism lattice helps. We know the prism lattice method."}
        """;
    private static final String COMMENTED = """
        # Mine; the order matters to me.
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix : <http://example.org/terms#> .

        :all a skos:ConceptScheme .
        :ripple a skos:Concept ; skos:prefLabel "ripple"@en ; skos:inScheme :all . # the first""";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        Files.writeString(folder.resolve("papers.jsonl"), FEED);
        assertEquals(ExitCode.DONE, build(folder.resolve("store")).exitCode());
    }

    @Test
    void candidatesComeByPapersWithASentenceEach() {
        // a term of three papers, one of two with a second wording; "neural networks" is a label, in another sense
        CliRun run = CliRun.of("candidates", "--store", folder.resolve("store").toString(), "--format", "csv");
        List<String> rows = run.out().lines().toList();
        assertEquals("term,papers,sentence,title,paper,candidate", rows.getFirst());
        assertTrue(rows.get(1).startsWith("gradient lattice folding,3,Gradient lattice folding (GLF) is slow.,"),
                run.out());
        assertEquals(1, rows.stream().filter(row -> row.startsWith("prism lattice")).count(), run.out());
        assertTrue(rows.stream().noneMatch(row -> row.startsWith("neural network")), run.out());
    }

    @Test
    void aPromotedCandidateTagsThePapers() throws IOException {
        // any spelling -> singular, with the short form of its paper; lint agrees; the next build tags with it
        Path file = folder.resolve("new/own.ttl");
        CliRun run = CliRun.of("promote", "Gradient-Lattice foldings", "--store", folder.resolve("store").toString(),
                "--vocabulary", file.toString(), "--broader", "deep learning", "--definition", "To \"fold\" \\ it.");
        assertEquals("""
            pgc:gradient-lattice-folding a skos:Concept ;
                skos:prefLabel "gradient lattice folding"@en ;
                skos:altLabel "GLF"@en ;
                skos:definition "To \\"fold\\" \\\\ it."@en ;
                skos:broader pgc:deep-learning ;
                skos:inScheme pgs:own .
            """, run.out(), run.err());
        assertEquals("1 concepts: 0 errors, 0 warnings\n",
                CliRun.of("validate", "--vocabulary", file.toString()).out());
        Path store = folder.resolve("tagged");
        assertEquals(ExitCode.DONE, build(store, "--vocabulary", file.toString()).exitCode());
        assertEquals(4, CliRun.of("query", "papers-about", "-p", "concept=GLF", "--format", "csv", "--store",
                store.toString()).out().lines().count());
        assertTrue(CliRun.of("candidates", "--store", folder.resolve("store").toString(), "--vocabulary",
                file.toString(), "--format", "csv").out().lines().noneMatch(row -> row.startsWith("gradient")));
    }

    @Test
    void whatAFileHoldsStaysAsItIs() throws IOException {
        // no line end behind the last comment; the file's own namespace and scheme, and no prefix for them but :
        Path file = Files.writeString(folder.resolve("commented.ttl"), COMMENTED);
        assertEquals(ExitCode.DONE, CliRun.of("promote", "prism lattice", "--vocabulary", file.toString(), "--alt",
                "prismatic lattice", "--broader", "ripple").exitCode());
        assertEquals(COMMENTED + """


            :prism-lattice a skos:Concept ;
                skos:prefLabel "prism lattice"@en ;
                skos:altLabel "prismatic lattice"@en ;
                skos:broader :ripple ;
                skos:inScheme :all .
            """, Files.readString(file));
    }

    @Test
    void whatIsInTheWayIsNamedAndNothingIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.ttl"), COMMENTED);
        String own = file.toString();
        refused("PG203", "\"Ripples\" is already a label of ripple", "promote", "Ripples", "--vocabulary", own);
        refused("PG203", "is already a label of", "promote", "sparse auto-encoders", "--vocabulary", own);
        refused("PG203", "is already a label of", "promote", "new thing", "--alt", "fMRI", "--vocabulary", own);
        refused("PG203", "The IRI <http://example.org/terms#all>", "promote", "all", "--vocabulary", own);
        refused("PG405", "called \"nonsense\"", "promote", "new thing", "--broader", "nonsense", "--vocabulary", own);
        refused("PG405", "No candidate", "promote", "new thing", "--store", folder.resolve("store").toString(),
                "--vocabulary", own);
        refused("PG202", "no letters", "promote", "--vocabulary", own, "?!");
        assertEquals(COMMENTED, Files.readString(file));
        Path feed = folder.resolve("papers.jsonl");
        refused("PG204", "is no Turtle", "promote", "new thing", "--vocabulary", feed.toString());
        refused("PG204", "RDF/XML", "promote", "new thing", "--vocabulary", folder.resolve("new.rdf").toString());
        assertEquals(FEED, Files.readString(feed));
    }

    private static void refused(String id, String message, String... args) {
        CliRun run = CliRun.of(args);
        assertEquals(ExitCode.FAILED, run.exitCode(), run.err());
        assertTrue(run.err().contains("error " + id + ": ") && run.err().contains(message), run.err());
    }

    private static CliRun build(Path store, String... more) {
        List<String> args = new ArrayList<>(
                List.of("build", folder.resolve("papers.jsonl").toString(), "--store", store.toString()));
        args.addAll(List.of(more));
        return CliRun.of(args.toArray(String[]::new));
    }
}
