package org.papergraph.corpus;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;
import org.papergraph.common.Slug;
import org.papergraph.concept.WordScan;

/**
 * The identity of a paper, safe as one path segment of an IRI: {@code arxiv-2309.08600}, else {@code doi-...}, else
 * {@code openalex-W...}, else a slug of the title with 8 hex digits of the SHA-256 of the folded title.
 */
public record PaperKey(String value) {
    private static final int SLUG_LENGTH = 60;
    private static final int HASH_DIGITS = 8;

    /** The key of a paper; one without a title is named after its abstract. */
    public static PaperKey of(Identifiers identifiers, String title, String abstractText) {
        return new PaperKey(identifiers.arxiv().map(id -> "arxiv-" + segment(id))
                .or(() -> identifiers.doi().map(id -> "doi-" + segment(id)))
                .or(() -> identifiers.openAlex().map(id -> "openalex-" + id))
                .orElseGet(() -> titled(fold(title).isEmpty() ? title + abstractText : title)));
    }

    private static String titled(String title) {
        String folded = fold(title);
        String hash = DigestUtils.sha256Hex(folded.isEmpty() ? title : folded).substring(0, HASH_DIGITS);
        String slug = Slug.of(title, SLUG_LENGTH);
        return slug.isEmpty() ? hash : slug + "-" + hash;
    }

    /** Letter case, punctuation, spacing and the way that Unicode writes an accent do not make another paper. */
    private static String fold(String title) {
        String composed = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
        return String.join(" ", WordScan.words(composed));
    }

    /** A DOI may hold any character: the slash becomes {@code _}, and what is not plain becomes hex, so no two collide. */
    private static String segment(String id) {
        StringBuilder safe = new StringBuilder(id.length());
        for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            if (c == '/') {
                safe.append('_');
            } else if (c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-')) {
                safe.append(c);
            } else {
                safe.append('~').append(HexFormat.of().toHexDigits(each));
            }
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
