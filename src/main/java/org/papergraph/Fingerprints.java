package org.papergraph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;
import org.roaringbitmap.longlong.Roaring64Bitmap;

/**
 * A set of strings that keeps 64 bits of each: among ten million, the chance that any two are confused is one in
 * 370,000. For one thread.
 */
final class Fingerprints {
    private final Roaring64Bitmap seen = new Roaring64Bitmap();
    private final MessageDigest digest;

    Fingerprints() {
        digest = DigestUtils.getSha256Digest();
    }

    /** Adds a string; false if it was there already. */
    boolean add(String text) {
        long print = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
        if (seen.contains(print)) {
            return false;
        }
        seen.addLong(print);
        return true;
    }
}
