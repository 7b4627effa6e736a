package org.papergraph.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyPapersGoldTest {
    private static final String GOLD = """
        {"id": "p1", "title": "Sparse Autoencoders", "abstract": "SAEs pay attention to power and kernels.",
         "core": [{"concept": "sparse autoencoder", "alt": ["SAE"], "surface": ["Sparse Autoencoders", "SAEs"],
                   "salience": 3, "salience_max": 3},
                  {"concept": "kernel method", "alt": [], "surface": ["kernels"], "salience": 1}],
         "optional": [{"concept": "power", "surface": ["power"], "salience": 1}],
         "introduces": [{"name": "Foo", "expansion": null, "both": true},
                        {"name": "Bar", "expansion": null, "both": false}],
         "abbreviations": [{"short": "SAEs", "long": "Sparse Autoencoders"}],
         "urls": ["https://a.org/x"], "datasets": [], "models": [],
         "traps": [{"surface": "attention", "why": "", "both": true}, {"surface": "pay", "why": "", "both": true}]}
        """.replace("\n", " ").strip() + "\n";

    private static final String FOUND = """
        {"id": "p1", "title": "Sparse Autoencoders", "concepts": [
         {"iri": "i:sae", "prefLabel": "sparse auto-encoder", "altLabels": ["SAE"], "confidence": 1, "salience": 1,
          "mentions": [{"field": "abstract", "start": 0, "end": 4, "text": "SAEs"}]},
         {"iri": "i:power", "prefLabel": "statistical power", "altLabels": [], "confidence": 1, "salience": 0.5,
          "mentions": [{"field": "abstract", "start": 22, "end": 27, "text": "power"}]},
         {"iri": "i:attention", "prefLabel": "attention", "altLabels": [], "confidence": 1, "salience": 0.2,
          "mentions": [{"field": "abstract", "start": 9, "end": 18, "text": "attention"}]}],
         "candidates": [{"term": "kernel", "confidence": 0.4, "salience": 0.2,
          "mentions": [{"field": "abstract", "start": 32, "end": 39, "text": "kernels"}]}],
         "introduces": [{"name": "bar", "expansion": null, "kind": "system", "confidence": 0.9, "mentions": []}],
         "abbreviations": [{"short": "SAEs", "long": null, "mentions": [
          {"form": "short", "field": "abstract", "start": 0, "end": 4, "text": "SAEs"}]}],
         "links": [{"url": "https://a.org/x", "kind": "code"}, {"url": "https://a.org/y", "kind": "code"}]}
        """.replace("\n", " ").strip() + "\n";

    @TempDir
    private Path folder;

    @Test
    void anOptionalConceptIsRightWhenFoundAndNotMissedWhenNot() throws IOException {
        // found: core, optional, trap; gold: two core -> precision 2/3 (1/2 without the optional one), recall 1/2
        List<Measure> measures = evaluation(FOUND).measures();

        assertEquals("right 2/3, found 1/2", measures.get(0).counts());
        assertEquals("right 1/2, found 1/2", measures.get(1).counts());
        assertEquals(OptionalDouble.of(0.5), measures.get(0).recall());
    }

    @Test
    void recallIsToldApartBySalience() throws IOException {
        // the concept of salience 3 is found, the one of salience 1 is not
        List<Measure> measures = evaluation(FOUND).measures();

        assertEquals("concepts of salience 3 (micro): found 1/1", named(measures.get(2)));
        assertEquals("concepts of salience 1 (micro): found 0/1", named(measures.get(3)));
    }

    @Test
    void theOtherMeasuresCountTheirOwnThings() throws IOException {
        // candidate "kernel" meets the core concept without a tag; "bar" was given by one annotator only; an acronym
        // without a long form is no pair; one of two links is right; one of two traps is taken
        List<Measure> measures = evaluation(FOUND).measures();

        assertEquals("right 1/1, found 1/1", measures.get(4).counts());
        assertEquals("right 1/1, found 0/1", measures.get(5).counts());
        assertEquals("right 0/0, found 0/1", measures.get(6).counts());
        assertEquals("right 1/2, found 1/1", measures.get(7).counts());
        assertEquals("found 1/2", measures.get(8).counts());
    }

    @Test
    void whatWasMissedOrWrongIsListed() throws IOException {
        // "kernel method" missed, "attention" wrong
        Details details = evaluation(FOUND).details();

        assertTrue(details.misses().contains(new Miss("p1", "concepts", "kernel method", "1: kernels")));
        assertTrue(details.wrongs().contains(new Wrong("p1", "concepts", "attention", "attention", "")));
        assertEquals(List.of(new ConceptCounts("attention", 1, 0, 1, 0), new ConceptCounts("kernel method", 0, 0, 0, 1),
                new ConceptCounts("sparse auto-encoder", 1, 1, 0, 0),
                new ConceptCounts("statistical power", 1, 1, 0, 0)), details.concepts());
    }

    @Test
    void aPaperWithoutAnnotationCountsAsNothingFound() throws IOException {
        // annotations of another id -> recall 0/2, and the table says so
        Evaluation evaluation = evaluation(FOUND.replace("\"p1\"", "\"p2\""));

        assertEquals("right 0/0, found 0/2", evaluation.measures().getFirst().counts());
        assertEquals("Gold: concepts of papers, 1 texts, 1 of them not annotated", evaluation.table().getFirst());
    }

    @Test
    void annotationsOfAnotherTextAreRefused() {
        // the mention says "SAEs" where its text says "SEAs", or lies behind the end -> an error, not a wrong score
        assertThrows(GoldException.class, () -> evaluation(FOUND.replace("\"text\": \"SAEs\"", "\"text\": \"SEAs\"")));
        assertThrows(GoldException.class, () -> evaluation(FOUND.replace("\"end\": 39", "\"end\": 99")));
    }

    private Evaluation evaluation(String annotations) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        return Evaluation.of(gold, Files.writeString(folder.resolve("found.jsonl"), annotations));
    }

    private static String named(Measure measure) {
        return measure.name() + ": " + measure.counts();
    }
}
