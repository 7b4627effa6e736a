package org.papergraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.corpus.FeedRecord.Accepted;
import org.papergraph.corpus.FeedRecord.Rejected;

class JsonLinesReaderTest {
    @Test
    void everyFieldIsRead() {
        // a full record -> each part of the paper, the arXiv id from the address
        Paper paper = paper("""
            {"id":"a/1","title":"T","abstract":"A.","authors":["Ann","Bo"],"keywords":"x; y","venue":"ICLR",\
            "date":"2024-05-01T10:00:00Z","url":"https://arxiv.org/abs/2309.08600v2",\
            "pdf":"https://arxiv.org/pdf/2309.08600v2","github":"https://github.com/a/b","unknown":{"n":[1]}}
            """);
        assertEquals(new Paper(new PaperKey("arxiv-2309.08600"), "a/1", "T", "A.",
                new Identifiers(Optional.of("2309.08600"), Optional.empty(), Optional.empty()), List.of("Ann", "Bo"),
                List.of("x", "y"), Optional.of("ICLR"), Optional.of("2024-05-01"),
                List.of("https://arxiv.org/abs/2309.08600v2", "https://arxiv.org/pdf/2309.08600v2"),
                List.of("https://github.com/a/b")), paper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"Ann Ax\", \" Bo By \", null, \"\", \"Ann Ax\"]",
            "[{\"name\": \"Ann Ax\", \"hidden\": false}, {\"name\": \"Bo By\"}, {\"x\": 1}]", "\"Ann Ax; Bo By;\"",
            "\"Ann Ax;Bo By\""})
    void authorsAreAnArrayOfStringsOrObjectsOrSeparatedBySemicolons(String authors) {
        // any of these forms -> [Ann Ax, Bo By]; a null is nobody, not an author called "null"
        assertEquals(List.of("Ann Ax", "Bo By"), paper("{\"title\":\"T\",\"authors\":" + authors + "}").authors());
    }

    @Test
    void aSemicolonInAnAddressIsPartOfIt() {
        // "http://a.org/x;v=1 http://b.org; http://c.org;http://d.org" -> four addresses
        assertEquals(List.of("http://a.org/x;v=1", "http://b.org", "http://c.org", "http://d.org"),
                paper("{\"title\":\"T\",\"url\":\"http://a.org/x;v=1 http://b.org; http://c.org;http://d.org\"}")
                        .pages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nips2008", "Proceedings of NIPS 2008", "NIPS-2008 ", "2008"})
    void aPaperWithoutADateIsDatedByItsVenue(String venue) {
        // no date, or one that is none, and "nips2008" -> 2008
        String record = "{\"title\":\"T\",\"venue\":\"" + venue + "\"";
        assertEquals(Optional.of("2008"), paper(record + "}").issued());
        assertEquals(Optional.of("2008"), paper(record + ",\"date\":\"soon\"}").issued());
        assertEquals(Optional.of(venue), paper(record + "}").venue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nips12008", "CVPR 2008 Workshops", "ISO 1949", "2100", "Session 208", "'08"})
    void otherNumbersOfAVenueAreNoYears(String venue) {
        // five digits, a year amid the words, years that no feed has -> no date
        assertEquals(Optional.empty(), paper("{\"title\":\"T\",\"venue\":\"" + venue + "\"}").issued());
    }

    @Test
    void aDateWinsOverTheVenuesYear() {
        // date 2009-01 and "nips2008" -> 2009-01
        assertEquals(Optional.of("2009-01"),
                paper("{\"title\":\"T\",\"venue\":\"nips2008\",\"date\":\"2009-01\"}").issued());
    }

    @Test
    void textsAndIdsAreKeptAsRead() {
        // quotes, backslashes, LaTeX, line breaks, emoji; a number as id -> unchanged
        Paper paper = paper(
                "{\"id\": 7, \"title\": \" a \\\"b\\\" \\\\ell_1 \\uD83E\\uDDE0\\n\", \"abstract\": \"x\\ty\"}");
        assertEquals(" a \"b\" \\ell_1 \uD83E\uDDE0\n", paper.title());
        assertEquals("x\ty", paper.abstractText());
        assertEquals("7", paper.id());
    }

    @Test
    void aRecordWithoutIdIsCalledByItsKey() {
        // no id, or a blank one -> the key
        for (String record : List.of("{\"title\":\"T t\"}", "{\"title\":\"T t\",\"id\":\" \"}")) {
            Paper paper = paper(record);
            assertEquals(paper.key().value(), paper.id());
        }
    }

    @Test
    void identifiersComeFromTheirFieldsBeforeIdAndPages() {
        // arxiv and doi fields against an id and a page of other papers -> the fields win
        Paper paper = paper("{\"title\":\"T\",\"id\":\"2401.00001\",\"doi\":\"10.1000/X\",\"arxiv\":\"2309.08600\","
                + "\"url\":\"https://openalex.org/W1234567\"}");
        assertEquals(new Identifiers(Optional.of("2309.08600"), Optional.of("10.1000/x"), Optional.of("W1234567")),
                paper.identifiers());
        assertEquals("arxiv-2309.08600", paper.key().value());
    }

    @Test
    void fieldNamesCanBeMapped() {
        // headline and summary for title and abstract -> read; the own name no longer counts
        FieldNames names = new FieldNames(Map.of(RecordField.TITLE, "headline", RecordField.ABSTRACT, "summary"));
        Paper paper = paper(names, "{\"headline\":\"T\",\"summary\":\"A.\",\"title\":\"not this\"}");
        assertEquals("T", paper.title());
        assertEquals("A.", paper.abstractText());
    }

    @Test
    void aTitleOrAnAbstractIsEnough() {
        // only one of both -> a paper with the other one empty
        assertEquals("", paper("{\"title\":\"T\"}").abstractText());
        assertEquals("", paper("{\"abstract\":\"A.\",\"title\":null}").title());
    }

    @Test
    void aBrokenLineIsRejectedAndItsNeighboursAreNot() {
        // good, blank, cut off, good -> papers 1 and 3, and a reject: record 2 on line 3 with its text
        List<FeedRecord> records = records(FieldNames.OWN,
                "{\"title\":\"One\"}\n\n{\"title\":\"Tw\n{\"title\":\"Three\"}");
        assertEquals(3, records.size());
        assertEquals("One", ((Accepted) records.get(0)).paper().title());
        assertEquals("Three", ((Accepted) records.get(2)).paper().title());
        Rejected rejected = (Rejected) records.get(1);
        assertEquals(new Rejected("feed.jsonl", 2, 3, rejected.reason(), "{\"title\":\"Tw"), rejected);
        assertTrue(rejected.reason().startsWith("the line is no JSON: "), rejected.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "\"text\"", "12", "{\"title\":\"A\"} {\"title\":\"B\"}",
            "{\"title\":\"A\"} trailing", "{}",
            "{\"title\":\" \",\"abstract\":\"\"}", "{\"title\":[\"A\"]}", "{title:1}"})
    void whatIsNotOneObjectWithTextsIsRejected(String line) {
        // two objects on one line -> a reject, not the first one while the second is lost
        assertTrue(records(FieldNames.OWN, line).getFirst() instanceof Rejected, line);
    }

    @Test
    void aRejectTellsWhichNamesWereLookedFor() {
        // no "headline" -> the message names it, and the option that gives another name
        FieldNames names = new FieldNames(Map.of(RecordField.TITLE, "headline"));
        String reason = ((Rejected) records(names, "{\"title\":\"T\"}").getFirst()).reason();
        assertTrue(reason.contains("\"headline\"") && reason.contains("--field"), reason);
    }

    @Test
    void aRejectCanBeWrittenWhateverTheLineHolds() {
        // an emoji where JSON ends, or across the cut at 500 characters -> well-formed texts of at most 500
        for (String line : List.of("\uD83E\uDDE0{}", "{\"a\":\"" + "x".repeat(493) + "\uD83E\uDDE0" + "y".repeat(99))) {
            Rejected rejected = (Rejected) records(FieldNames.OWN, line).getFirst();
            assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(rejected.text() + rejected.reason()), line);
            assertTrue(rejected.text().length() <= 500);
        }
    }

    @Test
    void nestingWithoutEndIsRejected() {
        // 100,000 opening brackets -> a reject, not a stack overflow
        String line = "{\"title\":\"T\",\"x\":" + "[".repeat(100_000) + "}";
        assertTrue(records(FieldNames.OWN, line).getFirst() instanceof Rejected);
    }

    private static Paper paper(String line) {
        return paper(FieldNames.OWN, line);
    }

    private static Paper paper(FieldNames names, String line) {
        return ((Accepted) records(names, line).getFirst()).paper();
    }

    private static List<FeedRecord> records(FieldNames names, String lines) {
        return new JsonLinesReader(names).read("feed.jsonl", new BufferedReader(new StringReader(lines))).toList();
    }
}
