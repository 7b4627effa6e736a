package org.papergraph.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;
import org.papergraph.corpus.FeedRecord;

/**
 * The records that could not be read, as JSON Lines: source, record, line, reason, text. Made with the first reject;
 * without any, an older file of that name is taken away, so that it never speaks of another run.
 */
final class RejectsFile implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private Optional<BufferedWriter> writer = Optional.empty();
    private long count;

    RejectsFile(Path file) {
        this.file = file;
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    void add(FeedRecord.Rejected record) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("source", record.source());
        line.put("record", record.number());
        line.put("line", record.line());
        line.put("reason", record.reason());
        line.put("text", record.text());
        try {
            BufferedWriter out = writer();
            out.write(JSON.writeValueAsString(line));
            out.write('\n');
            count++;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private BufferedWriter writer() throws IOException {
        if (writer.isEmpty()) {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            writer = Optional.of(Files.newBufferedWriter(file));
        }
        return writer.get();
    }

    Path file() {
        return file;
    }

    long count() {
        return count;
    }

    private PapergraphException unwritable(IOException e) {
        return new PapergraphException(ErrorId.PG801_OUTPUT_UNWRITABLE,
                "Cannot write the rejects file " + file + " (" + e + "). Give another one with --rejects.", e);
    }

    @Override
    public void close() {
        try {
            if (writer.isPresent()) {
                writer.get().close();
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }
}
