package org.papergraph.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.papergraph.corpus.Paper;

/**
 * A JSON object of a gold file, and where it stands. What is asked for and not there is an error that says so.
 *
 * @param place file and line, for messages
 */
record JsonRow(String place, JsonNode node) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * The lines of a JSON Lines file, plain or gzipped, blank ones left out. Reads the whole file.
     *
     * @throws GoldException if the file cannot be read, a line is no JSON object, or there is none
     */
    static List<JsonRow> read(Path file) {
        List<JsonRow> rows = new ArrayList<>();
        try (BufferedReader text = new BufferedReader(
                new InputStreamReader(plain(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            int line = 0;
            for (String read = text.readLine(); read != null; read = text.readLine()) {
                line++;
                if (!read.isBlank()) {
                    rows.add(parse(file + ":" + line, read));
                }
            }
        } catch (IOException e) {
            throw new GoldException("Cannot read " + file + " (" + e + "). Check the path.", e);
        }
        if (rows.isEmpty()) {
            throw new GoldException(file + " is empty; it should hold one JSON object a line.");
        }
        return rows;
    }

    private static InputStream plain(InputStream raw) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(raw, 1 << 16);
        bytes.mark(2);
        boolean gzip = bytes.read() == 0x1F && bytes.read() == 0x8B;
        bytes.reset();
        return gzip ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    static JsonRow parse(String place, String text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (!node.isObject()) {
                throw new GoldException(place + ": this is no JSON object but " + node.getNodeType() + ".");
            }
            return new JsonRow(place, node);
        } catch (JsonProcessingException e) {
            throw new GoldException(place + ": this is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The text to annotate: title and abstract, or a single text, which becomes the abstract. */
    Paper paper() {
        return has("title")
                ? Paper.of(text("id"), text("title"), text("abstract"))
                : Paper.of(text("id"), "", text("text"));
    }

    boolean has(String member) {
        return node.has(member);
    }

    String text(String member) {
        return textIfAny(member).orElseThrow(() -> lacks(member, "a string"));
    }

    /** Empty where the member is absent or null. */
    Optional<String> textIfAny(String member) {
        JsonNode value = node.path(member);
        return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
    }

    int integer(String member) {
        if (!node.path(member).isInt()) {
            throw lacks(member, "an integer");
        }
        return node.path(member).intValue();
    }

    double number(String member) {
        if (!node.path(member).isNumber()) {
            throw lacks(member, "a number");
        }
        return node.path(member).doubleValue();
    }

    boolean flag(String member) {
        if (!node.path(member).isBoolean()) {
            throw lacks(member, "true or false");
        }
        return node.path(member).booleanValue();
    }

    /** The strings of an array. */
    List<String> texts(String member) {
        return array(member).stream().map(JsonNode::asText).toList();
    }

    /** The objects of an array. */
    List<JsonRow> rows(String member) {
        return array(member).stream().map(item -> new JsonRow(place, item)).toList();
    }

    private List<JsonNode> array(String member) {
        if (!node.path(member).isArray()) {
            throw lacks(member, "an array");
        }
        List<JsonNode> items = new ArrayList<>();
        node.path(member).forEach(items::add);
        return items;
    }

    private GoldException lacks(String member, String wanted) {
        return new GoldException(place + ": \"" + member + "\" should be " + wanted + " and is "
                + (has(member) ? node.path(member).toString() : "missing") + ".");
    }
}
