package org.papergraph.concept;

import org.apache.commons.codec.digest.DigestUtils;

/** A file that a vocabulary was read from: its name as given, and the SHA-256 of its bytes in lower-case hex. */
public record VocabularySource(String name, String sha256) {
    static VocabularySource of(String name, byte[] bytes) {
        return new VocabularySource(name, DigestUtils.sha256Hex(bytes));
    }
}
