package org.papergraph.corpus;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.papergraph.common.ErrorId;

/**
 * A file of papers. Its format is told by its content, whatever it is called; gzip is unpacked on the way. Text is
 * UTF-8, with or without a byte order mark.
 */
public final class Feed {
    private static final int HEAD = 8192;

    private final List<FeedReader> readers;

    private Feed(List<FeedReader> readers) {
        this.readers = readers;
    }

    /** Feeds whose structured records use these field names. */
    public static Feed with(FieldNames names) {
        return new Feed(List.of(new JsonLinesReader(names), new DailyPapersReader()));
    }

    /**
     * The records of a file, in order and read lazily; closing the stream closes the file.
     *
     * @throws CorpusException if the file is missing, or no reader recognises its content
     */
    public Stream<FeedRecord> read(Path file) {
        try {
            return read(file.toString(), Files.newInputStream(file));
        } catch (NoSuchFileException e) {
            throw new CorpusException(ErrorId.PG101_FEED_UNREADABLE,
                    "There is no feed " + file + ". Check the path.", e);
        } catch (IOException e) {
            throw new CorpusException(ErrorId.PG101_FEED_UNREADABLE,
                    "Cannot read the feed " + file + " (" + e.getMessage() + ").", e);
        }
    }

    /**
     * The records of several files, one after the other. Each is opened when its turn comes and closed behind its last
     * record. Unlike a flat map of streams this stays lazy when it is read through an iterator.
     *
     * @throws CorpusException while the records are consumed, as {@link #read(Path)} does
     */
    public Stream<FeedRecord> read(List<Path> files) {
        FeedSequence records = new FeedSequence(files.stream().map(this::read).iterator());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED), false)
                .onClose(records::close);
    }

    /**
     * The records of a stream, which is closed with the returned one.
     *
     * @param source the feed's name in messages
     * @throws CorpusException if no reader recognises the content; while the records are consumed, if the rest cannot be
     *                         read, as of a gzip file that was cut off
     */
    public Stream<FeedRecord> read(String source, InputStream bytes) throws IOException {
        try {
            InputStream plain = new ReportingStream(source, plain(bytes));
            BufferedReader text = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
            skipByteOrderMark(text);
            FeedReader reader = reader(source, head(text));
            return reader.read(source, text).onClose(() -> close(text));
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private FeedReader reader(String source, String head) {
        return readers.stream().filter(each -> each.recognizes(head)).findFirst().orElseThrow(
                () -> new CorpusException(ErrorId.PG102_FEED_FORMAT_UNKNOWN, "The content of " + source
                        + " is of no format that papergraph reads ("
                        + readers.stream().map(FeedReader::format).collect(Collectors.joining(", ")) + ")."
                        + (head.isBlank() ? " It is empty." : "")));
    }

    private static InputStream plain(InputStream raw) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(raw, 1 << 16);
        bytes.mark(2);
        boolean gzip = bytes.read() == 0x1F && bytes.read() == 0x8B;
        bytes.reset();
        return gzip ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    private static String head(BufferedReader text) throws IOException {
        text.mark(HEAD);
        char[] head = new char[HEAD];
        int length = 0;
        for (int read = 0; read >= 0 && length < HEAD; length += Math.max(read, 0)) {
            read = text.read(head, length, HEAD - length);
        }
        text.reset();
        return new String(head, 0, length);
    }

    private static void close(BufferedReader text) {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
