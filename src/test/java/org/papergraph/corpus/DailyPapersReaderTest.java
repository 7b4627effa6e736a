package org.papergraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.corpus.FeedRecord.Accepted;
import org.papergraph.corpus.FeedRecord.Rejected;

class DailyPapersReaderTest {
    private static final String CODES = "Sparse codes of images are learned from patches. "
            + "Few units are active. ".repeat(9)
                    .strip();
    private static final String SPIKES = "Spiking networks learn with surrogate gradients. "
            + "Their spikes are sparse in time. ".repeat(7).strip();
    private static final String HEAD = "new\n\nSubscribe\n\nDaily Papers\n\nby a friend and others\n\nAug 11\n\n";

    private record Texts(String title, String abstractText) {}

    @Test
    void thePageHeadEndsWithTheDateLine() {
        // head, date, title, abstract -> one paper; nothing of the head is a title
        assertEquals(List.of(new Texts("Sparse Codes", CODES)), texts(HEAD + "Sparse Codes\n\n" + CODES));
    }

    @Test
    void aTextWithoutDateLineHasNoHead() {
        // title, abstract, title, abstract -> two papers
        assertEquals(List.of(new Texts("Sparse Codes", CODES), new Texts("Spikes", SPIKES)),
                texts("Sparse Codes\n\n" + CODES + "\n\nSpikes\n\n" + SPIKES));
    }

    @Test
    void aPaperMayLackItsTitle() {
        // title, abstract, abstract, title, abstract -> the middle paper has no title, the others their own
        String text = HEAD + "Sparse Codes\n\n" + CODES + "\n\n" + SPIKES + "\n\nSpikes\n\n" + SPIKES;
        assertEquals(List.of(new Texts("Sparse Codes", CODES), new Texts("", SPIKES), new Texts("Spikes", SPIKES)),
                texts(text));
    }

    @Test
    void aPaperMayLackItsAbstract() {
        // title, title, abstract, title -> the first and the last paper have no abstract
        String text = HEAD + "Only a Title\n\nSparse Codes\n\n" + CODES + "\n\nAnother Title";
        assertEquals(List.of(new Texts("Only a Title", ""), new Texts("Sparse Codes", CODES),
                new Texts("Another Title", "")), texts(text));
    }

    @Test
    void aShortAbstractIsToldByItsFullStop() {
        // title, one short sentence, title, abstract -> the sentence is the first paper's abstract
        String text = HEAD + "Pointer Networks\n\nWe point at inputs.\n\nSparse Codes\n\n" + CODES;
        assertEquals(List.of(new Texts("Pointer Networks", "We point at inputs."), new Texts("Sparse Codes", CODES)),
                texts(text));
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        // title and abstract broken into lines of some words -> joined by single spaces
        String wrapped = CODES.replace(". ", ".\n");
        assertEquals(List.of(new Texts("Sparse Codes", CODES)), texts(HEAD + "Sparse\nCodes\n\n" + wrapped));
    }

    @Test
    void dateLinesMayComeAgain() {
        // Aug 11, paper, Aug 12, paper, Aug 13 -> two papers, no paper "Aug 12"
        String text = HEAD + "Sparse Codes\n\n" + CODES + "\n\nAug 12\n\nSpikes\n\n" + SPIKES + "\n\nAugust 13, 2025\n";
        assertEquals(List.of(new Texts("Sparse Codes", CODES), new Texts("Spikes", SPIKES)), texts(text));
    }

    @Test
    void aDateLineBetweenTitleAndAbstractDoesNotPartThem() {
        // title, date, abstract -> one paper
        assertEquals(List.of(new Texts("Spikes", SPIKES)), texts(HEAD + "Spikes\n\nMon, Aug 12\n\n" + SPIKES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aug 11", "August 11", "aug 1, 2025", "Sept. 3", "Tuesday, May 6 2025", "2025-08-11"})
    void aDateLineIsRecognised(String date) {
        // "Sept. 3" and a paper -> the paper alone
        assertEquals(List.of(new Texts("Spikes", SPIKES)), texts("Head\n\n" + date + "\n\nSpikes\n\n" + SPIKES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Janus 2", "Octopus 7", "Decoding 3", "Mayfly 12", "May the Force", "March"})
    void aTitleThatBeginsLikeAMonthIsNoDate(String title) {
        // "Janus 2" is a title, not the second of January
        assertEquals(List.of(new Texts(title, SPIKES)), texts(HEAD + title + "\n\n" + SPIKES));
    }

    @Test
    void windowsLineEndsChangeNothing() {
        // the same page with \r\n -> the same papers
        String text = HEAD + "Sparse Codes\n\n" + CODES + "\n\nSpikes\n\n" + SPIKES + "\n";
        assertEquals(texts(text), texts(text.replace("\n", "\r\n")));
    }

    @Test
    void aRecordWithoutAnyWordIsRejectedAndItsNeighboursAreNot() {
        // paper, "***", paper -> accepted, rejected as record 2 on line 15, accepted
        List<FeedRecord> records = records(HEAD + "Sparse Codes\n\n" + CODES + "\n\n***\n\nSpikes\n\n" + SPIKES);
        assertEquals(3, records.size(), records.toString());
        assertEquals(new Rejected("page.txt", 2, 15, "the record has no words", "***"), records.get(1));
        assertTrue(records.get(2) instanceof Accepted accepted && accepted.paper().title().equals("Spikes"));
    }

    @Test
    void aPaperIsCalledByItsKey() {
        // a page knows no ids -> id = key
        Paper paper = ((Accepted) records(HEAD + "Spikes\n\n" + SPIKES).getFirst()).paper();
        assertEquals(paper.key().value(), paper.id());
    }

    @Test
    void aPageOfMereHeadHasNoPapers() {
        // head and date, nothing else -> no record
        assertEquals(List.of(), records(HEAD));
    }

    @Test
    void aPageIsRecognisedByItsDateOrByTitleAndAbstract() {
        // wrapped lines without a date are a page too; JSON, XML and BibTeX are not, and neither is a list of words
        DailyPapersReader reader = new DailyPapersReader();
        assertTrue(reader.recognizes(HEAD));
        assertTrue(reader.recognizes("Sparse Codes\r\n\r\n" + CODES.replace(". ", ".\r\n")));
        assertTrue(reader.recognizes("Only a Title\n\nSparse Codes\n\n" + CODES));
        for (String other : List.of("{\"title\": \"Aug 11\"}", "<html>\n\nAug 11", "@article{a,\n\nAug 11",
                "a,b,c\n1,2,3",
                "", "\n\n")) {
            assertFalse(reader.recognizes(other), other);
        }
    }

    private static List<Texts> texts(String page) {
        return records(page).stream().map(record -> ((Accepted) record).paper())
                .map(paper -> new Texts(paper.title(), paper.abstractText())).toList();
    }

    private static List<FeedRecord> records(String page) {
        return new DailyPapersReader().read("page.txt", new BufferedReader(new StringReader(page))).toList();
    }
}
