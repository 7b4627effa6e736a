package org.papergraph.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.concept.Concept;
import org.papergraph.concept.SenseGuard;
import org.papergraph.corpus.Field;
import org.papergraph.corpus.Paper;

class AnnotationWriterTest {
    private static final Concept SAE = new Concept("https://example.org/sae", "sparse autoencoder", List.of("SAE"),
            List.of("sparse auto encoder"), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(),
            SenseGuard.NONE);
    private static final AnnotatedPaper NOTHING = new AnnotatedPaper(Paper.of("x", "T", ""), List.of(), List.of(),
            List.of(), List.of(), List.of());

    @Test
    void aLineHoldsTheMembersOfTheContractInItsOrder() throws IOException {
        // "MP-SAE uses SAEs" -> every member, in the order of the contract, and not one more
        Paper paper = Paper.of("10.1/a b", "MP-SAE uses SAEs", "Terms.");
        AnnotatedPaper annotated = new AnnotatedPaper(paper,
                List.of(new Tag(SAE, 0.97, 0.8114999, List.of(mention(paper, "SAEs")))),
                List.of(new Candidate("uses", 1, 0, List.of(mention(paper, "uses")))),
                List.of(new IntroducedName("MP-SAE", Optional.empty(), IntroducedName.Kind.SYSTEM, 0.90001,
                        List.of(mention(paper, "MP-SAE")))),
                List.of(new Abbreviation("SAEs", Optional.empty(), List.of(span(paper, "SAEs")), List.of())),
                List.of(new Link("https://github.com/a/b", Link.Kind.CODE)));

        assertEquals("""
            {"id":"10.1/a b","title":"MP-SAE uses SAEs",\
            "concepts":[{"iri":"https://example.org/sae","prefLabel":"sparse autoencoder","altLabels":["SAE"],\
            "confidence":0.97,"salience":0.811,\
            "mentions":[{"field":"title","start":12,"end":16,"text":"SAEs"}]}],\
            "candidates":[{"term":"uses","confidence":1,"salience":0,\
            "mentions":[{"field":"title","start":7,"end":11,"text":"uses"}]}],\
            "introduces":[{"name":"MP-SAE","expansion":null,"kind":"system","confidence":0.9,\
            "mentions":[{"field":"title","start":0,"end":6,"text":"MP-SAE"}]}],\
            "abbreviations":[{"short":"SAEs","long":null,\
            "mentions":[{"form":"short","field":"title","start":12,"end":16,"text":"SAEs"}]}],\
            "links":[{"url":"https://github.com/a/b","kind":"code"}]}
            """, written(annotated));
    }

    @Test
    void bothFormsOfAnAbbreviationComeInReadingOrder() throws IOException {
        // "SAEs are sparse autoencoders. SAEs win." -> short, long, short
        Paper paper = Paper.of("1", "", "SAEs are sparse autoencoders. SAEs win.");
        Abbreviation abbreviation = new Abbreviation("SAEs", Optional.of("sparse autoencoders"),
                List.of(new Span(Field.ABSTRACT, 0, 4), new Span(Field.ABSTRACT, 30, 34)),
                List.of(new Span(Field.ABSTRACT, 9, 28)));
        JsonNode mentions = parsed(new AnnotatedPaper(paper, List.of(), List.of(), List.of(), List.of(abbreviation),
                List.of())).at("/abbreviations/0/mentions");

        assertEquals(List.of("short", "long", "short"), mentions.findValuesAsText("form"));
        assertEquals(List.of("SAEs", "sparse autoencoders", "SAEs"), mentions.findValuesAsText("text"));
    }

    @Test
    void offsetsCountCodePointsAndTextIsTheSlice() throws IOException {
        // "𝔼 of 🧠 SAEs \"x\"" has two characters of two UTF-16 units each before "SAEs": [7, 11), not [9, 13)
        Paper paper = Paper.of("1", "𝔼 of 🧠 SAEs \"x\"", "Half \ud83d a SAE, \\alpha 🧠");
        List<Mention> mentions = List.of(mention(paper, "SAEs"), mention(paper, "SAE,"), mention(paper, "🧠"),
                Mention.of(paper, new Span(Field.ABSTRACT, 5, 6)));
        JsonNode line = parsed(new AnnotatedPaper(paper, List.of(new Tag(SAE, 1, 1, mentions)), List.of(), List.of(),
                List.of(), List.of()));

        assertEquals(paper.title(), line.path("title").asText());
        assertEquals(7, line.at("/concepts/0/mentions/0/start").asInt());
        for (JsonNode mention : line.at("/concepts/0/mentions")) {
            int[] points = paper.text(Field.valueOf(mention.path("field").asText().toUpperCase())).codePoints()
                    .toArray();
            int start = mention.path("start").asInt();
            assertEquals(new String(points, start, mention.path("end").asInt() - start),
                    mention.path("text").asText());
        }
    }

    @Test
    void aCharacterOutsideTheBmpIsWrittenAsItsTwoEscapes() throws IOException {
        // "🧠é" -> \\uD83E\\uDDE0é: valid JSON in UTF-8, whatever half a character stands beside it
        Paper paper = Paper.of("1", "🧠é", "");
        AnnotatedPaper annotated = new AnnotatedPaper(paper, List.of(), List.of(), List.of(), List.of(), List.of());

        assertTrue(written(annotated).contains("\"title\":\"\\uD83E\\uDDE0é\""), written(annotated));
    }

    @Test
    void everyPaperIsOneLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (AnnotationWriter writer = AnnotationWriter.to(bytes)) {
            writer.write(NOTHING);
            writer.write(NOTHING);
        }
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertEquals(2, text.chars().filter(c -> c == '\n').count());
        assertTrue(text.startsWith("{") && text.endsWith("}\n") && !text.contains("\n "), text);
    }

    private static Mention mention(Paper paper, String text) {
        return Mention.of(paper, span(paper, text));
    }

    private static Span span(Paper paper, String text) {
        Field field = paper.title().contains(text) ? Field.TITLE : Field.ABSTRACT;
        int start = paper.text(field).indexOf(text);
        return new Span(field, start, start + text.length());
    }

    private static JsonNode parsed(AnnotatedPaper annotated) throws IOException {
        return new ObjectMapper().readTree(written(annotated));
    }

    private static String written(AnnotatedPaper annotated) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (AnnotationWriter writer = AnnotationWriter.to(bytes)) {
            writer.write(annotated);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
