package org.papergraph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.papergraph.store.Manifest;

/** The hashes that say what a build was made from. */
public final class BuildId {
    private static final int DIGITS = 16;

    private BuildId() {}

    /** The id of a build by this version of the tool, under this base, from these inputs in this order. */
    static String of(String version, String base, List<Manifest.Input> inputs) {
        MessageDigest digest = sha256();
        digest.update((version + "\n" + base + "\n").getBytes(StandardCharsets.UTF_8));
        for (Manifest.Input input : inputs) {
            digest.update((input.role() + " " + input.sha256() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    /** The SHA-256 of a file's bytes in hex; reads the whole file. */
    public static String sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
