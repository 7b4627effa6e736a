package org.papergraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.common.ErrorId;
import org.papergraph.corpus.FeedRecord.Accepted;

class FeedTest {
    private static final String JSON = "{\"title\":\"One\"}\n{\"title\":\"Two\"}\n";
    private static final String PAGE = "Head\n\nAug 11\n\nOne\n\nFirst.\n\nTwo\n\nSecond.\n";

    @TempDir
    private Path folder;

    @Test
    void theContentDecidesTheFormat() throws IOException {
        // JSON Lines in a .txt, a page in a .jsonl -> each read as what it is
        assertEquals(List.of("One", "Two"), titles(file("papers.txt", bytes(JSON))));
        assertEquals(List.of("One", "Two"), titles(file("papers.jsonl", bytes(PAGE))));
    }

    @Test
    void gzipIsUnpackedUnderAnyName() throws IOException {
        // gzipped feeds called .txt and .jsonl, a plain one called .gz -> all read
        assertEquals(List.of("One", "Two"), titles(file("a.jsonl", gzip(JSON))));
        assertEquals(List.of("One", "Two"), titles(file("b.txt", gzip(PAGE))));
        assertEquals(List.of("One", "Two"), titles(file("c.gz", bytes(PAGE))));
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        // BOM before a page without head, before JSON, inside gzip -> the first title is "One", the JSON is JSON
        String page = "\uFEFFOne\n\n" + "A sentence of an abstract. ".repeat(10) + "\n";
        assertEquals(List.of("One"), titles(file("a.txt", bytes(page))));
        assertEquals(List.of("One", "Two"), titles(file("b.txt", bytes("\uFEFF" + JSON))));
        assertEquals(List.of("One"), titles(file("c.txt", gzip(page))));
    }

    @Test
    void anEmptyFileIsAnErrorThatSaysSo() throws IOException {
        // no bytes, or blank lines only -> PG102 with the file's name
        for (String text : List.of("", "\n \r\n")) {
            Path file = file("empty.txt", bytes(text));
            CorpusException error = assertThrows(CorpusException.class, () -> titles(file));
            assertEquals(ErrorId.PG102_FEED_FORMAT_UNKNOWN, error.id());
            assertTrue(error.getMessage().contains(file.toString()) && error.getMessage().endsWith("It is empty."),
                    error.getMessage());
        }
    }

    @Test
    void anUnknownFormatIsAnErrorAndClosesTheFile() {
        // XML -> PG102 that lists the formats; the stream is closed
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayInputStream xml = new ByteArrayInputStream(bytes("<xml/>")) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        CorpusException error = assertThrows(CorpusException.class, () -> Feed.with(FieldNames.OWN).read("x", xml));
        assertTrue(error.getMessage().contains("JSON Lines") && error.getMessage().contains("Daily Papers text"));
        assertTrue(closed.get());
    }

    @Test
    void aMissingFileOrAFolderIsAnError() {
        // no such file; a folder -> PG101 with its name
        for (Path path : List.of(folder.resolve("none.txt"), folder)) {
            CorpusException error = assertThrows(CorpusException.class, () -> titles(path));
            assertEquals(ErrorId.PG101_FEED_UNREADABLE, error.id());
            assertTrue(error.getMessage().contains(path.toString()), error.getMessage());
        }
    }

    @Test
    void aGzipFileThatWasCutOffIsAnErrorThatNamesIt() throws IOException {
        // 5,000 records, the file's second half lost -> PG101 while records are read, not a bare EOFException
        byte[] whole = gzip(lines(5000));
        Path file = file("cut.gz", Arrays.copyOf(whole, whole.length / 2));
        CorpusException error = assertThrows(CorpusException.class, () -> titles(file));
        assertEquals(ErrorId.PG101_FEED_UNREADABLE, error.id());
        assertTrue(error.getMessage().contains("cut.gz"), error.getMessage());
    }

    @Test
    void severalFeedsComeOneAfterTheOther() throws IOException {
        // a page, nothing at all, JSON Lines -> their papers in order
        List<Path> files = List.of(file("a", bytes(PAGE)), file("b", bytes("Head\n\nAug 11\n")),
                file("c", bytes(JSON)));
        try (Stream<FeedRecord> records = Feed.with(FieldNames.OWN).read(files)) {
            assertEquals(List.of("One", "Two", "One", "Two"), records.map(FeedTest::title).toList());
        }
    }

    @Test
    void aFeedIsOpenedWhenItsTurnComes() throws IOException {
        // a feed, then a missing one -> all records of the first before the error of the second
        List<Path> files = List.of(file("a", bytes(JSON)), folder.resolve("none"));
        Iterator<FeedRecord> records = Feed.with(FieldNames.OWN).read(files).iterator();
        assertEquals("One", title(records.next()));
        assertEquals("Two", title(records.next()));
        assertThrows(CorpusException.class, records::hasNext);
    }

    @Test
    void anIteratorDoesNotReadAhead() {
        // a feed that counts the records it gave -> one asked for, at most one given
        int[] given = {0};
        Stream<FeedRecord> feed = IntStream.range(0, 1000)
                .mapToObj(i -> (FeedRecord) new Accepted(Paper.of("", "T", "")))
                .peek(record -> given[0]++);
        try (FeedSequence records = new FeedSequence(Stream.of(feed).iterator())) {
            records.next();
            assertTrue(given[0] <= 1, "read ahead " + given[0]);
        }
    }

    @Test
    void theExampleFeedIsOfPapersWithTitleAndAbstract() throws IOException {
        // examples/daily-papers.txt as the jar holds it -> at least a dozen papers, none of them halved
        List<FeedRecord> records;
        try (InputStream page = FeedTest.class.getResourceAsStream("/examples/daily-papers.txt")) {
            records = Feed.with(FieldNames.OWN).read("example", page).toList();
        }
        List<Paper> papers = records.stream().map(record -> ((Accepted) record).paper()).toList();
        assertTrue(papers.size() >= 12, papers.size() + " papers");
        for (Paper paper : papers) {
            int words = paper.abstractText().split(" ").length;
            assertTrue(words >= 80 && words <= 150, paper.title() + ": " + words + " words");
            assertTrue(!paper.title().isEmpty() && paper.title().length() <= 120, paper.title());
        }
    }

    @Test
    void theRealFeedHasItsPapersWordForWord() throws IOException {
        // the Daily Papers page -> 62 papers; title and abstract are paragraphs 2k and 2k+1 behind the date line
        Path page = Path.of(Optional.ofNullable(System.getenv("PAPERGRAPH_SHARED")).orElse("../shared"),
                "papers/daily-papers.txt");
        Assumptions.assumeTrue(Files.exists(page), "no feed at " + page.toAbsolutePath());
        List<String> paragraphs = Files.readAllLines(page).stream().filter(line -> !line.isBlank()).toList();
        List<String> texts = paragraphs.subList(paragraphs.indexOf("Aug 11") + 1, paragraphs.size());

        List<Paper> papers;
        try (Stream<FeedRecord> records = Feed.with(FieldNames.OWN).read(page)) {
            papers = records.map(record -> ((Accepted) record).paper()).toList();
        }
        assertEquals(62, papers.size());
        assertEquals(texts, papers.stream().flatMap(paper -> Stream.of(paper.title(), paper.abstractText())).toList());
        assertEquals(62, papers.stream().map(Paper::key).distinct().count());
    }

    private static List<String> titles(Path file) {
        try (Stream<FeedRecord> records = Feed.with(FieldNames.OWN).read(file)) {
            return records.map(FeedTest::title).toList();
        }
    }

    private static String title(FeedRecord record) {
        return ((Accepted) record).paper().title();
    }

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"title\":\"").append(Integer.toHexString(i * 0x9E3779B1)).append("\"}\n");
        }
        return lines.toString();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(bytes(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
