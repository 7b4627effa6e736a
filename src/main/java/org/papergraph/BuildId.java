package org.papergraph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.papergraph.store.Manifest;

/** The hashes that say what a build was made from. */
public final class BuildId {
    private static final int DIGITS = 16;

    private BuildId() {}

    /** The id of a build by this version of the tool, under this base, from these inputs in this order. */
    static String of(String version, String base, List<Manifest.Input> inputs) {
        StringBuilder made = new StringBuilder(version).append('\n').append(base).append('\n');
        inputs.forEach(input -> made.append(input.role()).append(' ').append(input.sha256()).append('\n'));
        return DigestUtils.sha256Hex(made.toString()).substring(0, DIGITS);
    }

    /** The SHA-256 of a file's bytes in hex; reads the whole file. */
    public static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(bytes);
        }
    }
}
