package org.papergraph.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonRowTest {
    @TempDir
    private Path folder;

    @Test
    void gzipIsToldByContentAndBlankLinesCountAsLines() throws IOException {
        // gzipped: {"id": "1"}, a blank line, {"id": "2"} -> two rows, of lines 1 and 3
        Path file = folder.resolve("gold.jsonl");
        try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(file))) {
            bytes.write("{\"id\": \"1\"}\n\n{\"id\": \"2\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        List<JsonRow> rows = JsonRow.read(file);

        assertEquals(List.of("1", "2"), rows.stream().map(row -> row.text("id")).toList());
        assertTrue(rows.getLast().place().endsWith("gold.jsonl:3"), rows.getLast().place());
    }

    @Test
    void aMemberOfAnotherTypeIsNamedWithItsPlace() {
        // {"core": "x"} asked for an array -> the message has place, member and what stands there
        JsonRow row = JsonRow.parse("gold:7", "{\"core\": \"x\", \"long\": null}");
        String message = assertThrows(GoldException.class, () -> row.rows("core")).getMessage();

        assertEquals("gold:7: \"core\" should be an array and is \"x\".", message);
        assertEquals(Optional.empty(), row.textIfAny("long"));
        assertThrows(GoldException.class, () -> row.text("long"));
        assertThrows(GoldException.class, () -> row.integer("core"));
        assertThrows(GoldException.class, () -> row.number("core"));
        assertThrows(GoldException.class, () -> row.flag("core"));
    }

    @Test
    void whatIsNoJsonObjectIsRefusedWithItsPlace() {
        // "[1]" and "{" -> errors that begin with file and line
        assertTrue(assertThrows(GoldException.class, () -> JsonRow.parse("g:1", "[1]")).getMessage()
                .startsWith("g:1: this is no JSON object but ARRAY"));
        assertTrue(assertThrows(GoldException.class, () -> JsonRow.parse("g:2", "{")).getMessage()
                .startsWith("g:2: this is no JSON"));
    }

    @Test
    void anEmptyOrMissingFileIsAnError() throws IOException {
        // no line, or no file -> GoldException, not an empty gold that scores perfectly
        Path empty = Files.createFile(folder.resolve("empty.jsonl"));
        assertThrows(GoldException.class, () -> JsonRow.read(empty));
        assertThrows(GoldException.class, () -> JsonRow.read(folder.resolve("missing.jsonl")));
    }
}
