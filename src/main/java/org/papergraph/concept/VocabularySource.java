package org.papergraph.concept;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that a vocabulary was read from: its name as given, and the SHA-256 of its bytes in lower-case hex. */
public record VocabularySource(String name, String sha256) {
    static VocabularySource of(String name, byte[] bytes) {
        try {
            return new VocabularySource(name,
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
