package org.papergraph.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherGoldTest {
    @TempDir
    private Path folder;

    @Test
    void abbreviationPairsAreRightOnlyWhenBothFormsAreExact() throws IOException {
        // gold "QA" and "MT", each in full; found "QA" in full and "MT" with a long form cut short -> 1/2, 1/2
        Evaluation evaluation = evaluation("""
            {"id": "1", "title": "T", "abstract": "question answering (QA), machine translation (MT)",
             "abbreviations": [{"short": "QA", "long": "question answering"},
                               {"short": "MT", "long": "machine translation"}]}
            """, found("", "", "", """
            {"short": "QA", "long": "question answering", "mentions": []},
            {"short": "MT", "long": "translation", "mentions": []},
            {"short": "T", "long": null, "mentions": []}
            """));

        assertEquals("right 1/2, found 1/2", evaluation.measures().getFirst().counts());
        assertEquals(List.of(new Miss("1", "abbreviation pairs, exact (micro)", "MT = machine translation", "")),
                evaluation.details().misses());
    }

    @Test
    void acronymSpansAreAveragedOverTheTwoKinds() throws IOException {
        // "a QA task": short found 1/1 of 2, long found 0/1 of 1 -> P (1 + 0) / 2, R (0.5 + 0) / 2, F1 1/3
        Evaluation evaluation = evaluation("""
            {"id": "1", "text": "QA-ish QA task", "tokens": ["QA", "-", "ish", "QA", "task"],
             "token_offsets": [[0, 2], [2, 3], [3, 6], [7, 9], [10, 14]],
             "spans": [{"kind": "short", "start": 0, "end": 2, "text": "QA"},
                       {"kind": "short", "start": 7, "end": 9, "text": "QA"},
                       {"kind": "long", "start": 10, "end": 14, "text": "task"}]}
            """, found("", "", "", """
            {"short": "QA", "long": "QA task", "mentions": [
             {"form": "short", "field": "abstract", "start": 0, "end": 2, "text": "QA"},
             {"form": "long", "field": "abstract", "start": 7, "end": 14, "text": "QA task"}]}
            """));

        Measure both = evaluation.measures().getFirst();
        assertEquals(OptionalDouble.of(0.5), both.precision());
        assertEquals(OptionalDouble.of(0.25), both.recall());
        assertEquals(1 / 3.0, both.f1().orElseThrow(), 1e-12);
    }

    @Test
    void aSpanInsideATokenCountsAsTheToken() {
        // "AEs" of the token "SAEs" [4, 8) -> token 1; a span over the blank -> both tokens
        TokenSpans tokens = TokenSpans.of(JsonRow.parse("g:1", "{\"token_offsets\": [[0, 3], [4, 8]]}"));

        assertEquals(new TokenSpans.TokenSpan(1, 2, "SAEs"), tokens.covering(new TextSpan(5, 8, "AEs")));
        assertEquals(new TokenSpans.TokenSpan(0, 2, ""), tokens.covering(new TextSpan(2, 5, "e S")));
    }

    @Test
    void keyPhrasesAreTheFiveBestOfConceptsAndCandidates() throws IOException {
        // concept 0.9 and five candidates 0.8 to 0.4: the last one, though right, is the sixth -> P 2/5, R 2/4
        Evaluation evaluation = evaluation("""
            {"id": "1", "title": "games", "abstract": "",
             "uncontrolled": [{"phrase": "gaming"}, {"phrase": "multi-step game"}, {"phrase": "late"},
                              {"phrase": "not there"}]}
            """, found(concept("games", "title", 0, 5, 0.9), """
            {"term": "multi step games", "confidence": 1, "salience": 0.8, "mentions": []},
            {"term": "b", "confidence": 1, "salience": 0.7, "mentions": []},
            {"term": "c", "confidence": 1, "salience": 0.6, "mentions": []},
            {"term": "d", "confidence": 1, "salience": 0.5, "mentions": []},
            {"term": "late", "confidence": 1, "salience": 0.4, "mentions": []}
            """, "", ""));

        assertEquals(OptionalDouble.of(0.4), evaluation.measures().getFirst().precision());
        assertEquals(OptionalDouble.of(0.5), evaluation.measures().getFirst().recall());
        assertEquals(2 * 0.4 * 0.5 / 0.9, evaluation.measures().getFirst().f1().orElseThrow(), 1e-12);
    }

    @Test
    void entitySpansAreExactAndGenericOnesMayBeFound() throws IOException {
        // gold "games" and the generic "it"; found "games", "it" and "of it" -> 2/3 of all, 1/2 without generic ones
        Evaluation evaluation = evaluation("""
            {"id": "1", "text": "games of it", "coref": [],
             "entities": [{"start": 0, "end": 5, "text": "games", "type": "Task"},
                          {"start": 9, "end": 11, "text": "it", "type": "Generic"}]}
            """, found(concept("games", "abstract", 0, 5, 1) + "," + concept("it", "abstract", 9, 11, 1) + ","
                + concept("of it", "abstract", 6, 11, 1), "", "", ""));

        assertEquals("right 2/3, found 2/2", evaluation.measures().get(0).counts());
        assertEquals("right 1/2, found 1/1", evaluation.measures().get(1).counts());
    }

    @Test
    void methodsWithoutAMentionCannotBeFoundAndAreLeftOut() throws IOException {
        // "OE-CNN" by its mention "OE-CNNs"; "LSTM" stands nowhere; "Foo" was not found -> 1/2
        Evaluation evaluation = evaluation("""
            {"id": "1", "text": "OE-CNNs and Foo", "entities": [], "result_methods": [
             {"name": "Our_Net", "mentions": [{"start": 0, "end": 7, "text": "OE-CNNs"}]},
             {"name": "LSTM", "mentions": []},
             {"name": "Foo", "mentions": [{"start": 12, "end": 15, "text": "Foo"}]}]}
            """, found("", "", """
            {"name": "OE-CNN", "expansion": null, "kind": "method", "confidence": 1, "mentions": []}
            """, ""));

        assertEquals("found 1/2", evaluation.measures().getFirst().counts());
        assertEquals(List.of("Foo"), evaluation.details().misses().stream().map(Miss::name).toList());
    }

    private Evaluation evaluation(String gold, String found) throws IOException {
        return Evaluation.of(Files.writeString(folder.resolve("gold.jsonl"), gold.replace('\n', ' ')),
                Files.writeString(folder.resolve("found.jsonl"), found.replace('\n', ' ')));
    }

    private static String found(String concepts, String candidates, String introduces, String abbreviations) {
        return """
            {"id": "1", "concepts": [%s], "candidates": [%s], "introduces": [%s], "abbreviations": [%s],
             "links": []}
            """.formatted(concepts, candidates, introduces, abbreviations);
    }

    private static String concept(String text, String field, int start, int end, double salience) {
        return """
            {"iri": "i:%1$s", "prefLabel": "%1$s", "altLabels": [], "confidence": 1, "salience": %5$s,
             "mentions": [{"field": "%2$s", "start": %3$d, "end": %4$d, "text": "%1$s"}]}
            """.formatted(text, field, start, end, salience);
    }
}
