package org.papergraph.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.papergraph.common.ErrorId;

/**
 * What a published build consists of; its presence says that the build is complete. The same input gives the same
 * bytes, so it has no date.
 *
 * @param buildId  hash of the inputs, the tool, the vocabulary and the base, in hex
 * @param version  the tool's
 * @param base     under which the graph's IRIs stand, with a slash at the end
 * @param inputs   feeds, then vocabularies, in the order given
 * @param counts   what the build holds
 */
public record Manifest(String buildId, String version, String base, List<Input> inputs, Counts counts) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** A file that was read: name without folders, SHA-256 of its bytes in hex. */
    public record Input(String role, String name, String sha256) {}

    /**
     * The numbers of a build.
     *
     * @param papers       in the graph
     * @param duplicates   records left out because their paper was there already
     * @param rejected     records that could not be read
     * @param untagged     papers without any concept
     * @param tags         paper and concept pairs
     * @param mentions     of tags
     * @param concepts     in the vocabulary
     * @param paperTriples triples about papers and what stands under their IRIs
     * @param triples      in the graph
     */
    public record Counts(long papers, long duplicates, long rejected, long untagged, long tags, long mentions,
            long concepts, long paperTriples, long triples) {}

    public Manifest {
        inputs = List.copyOf(inputs);
    }

    void write(Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(this) + "\n");
    }

    static Manifest read(Path file) throws IOException {
        try {
            return JSON.readValue(Files.readString(file), Manifest.class);
        } catch (JsonProcessingException e) {
            throw new StoreException(ErrorId.PG302_STORE_MISMATCH,
                    "The manifest " + file + " is damaged (" + e.getOriginalMessage() + "). Build the store again.", e);
        }
    }
}
