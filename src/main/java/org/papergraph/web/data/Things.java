package org.papergraph.web.data;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The IRIs under the base and where this server answers for them:
 *
 * <pre>
 * {base}id/paper/x   /id/paper/x   /page/paper/x   /data/paper/x.ttl
 * {base}dataset      /dataset      /page/dataset   /data/dataset.ttl
 * any other IRI                    /page?iri=...   /data?iri=...
 * </pre>
 *
 * @param base with a slash at the end
 */
public record Things(String base) {
    private static final String ID = "id/";
    private static final String DATASET = "dataset";
    private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /** The IRI of the thing whose page or data stand at {@code /page/{local}} and {@code /data/{local}}. */
    public String iri(String local) {
        String written = asWritten(local);
        return written.equals(DATASET) ? base + DATASET : base + ID + written;
    }

    /** The IRI of the thing at an address such as {@code /id/paper/x} or {@code /dataset}. */
    public String iriAt(String path) {
        return base + asWritten(path.substring(1));
    }

    /**
     * A path as the graph's IRIs write it, RFC 3986, section 6.2.2: what needs no percent-encoding has none, and hex digits are
     * capitals. A slash at the end is taken for a mistake.
     */
    private static String asWritten(String path) {
        String written = ENCODED.matcher(path).replaceAll(octet -> {
            char c = (char) Integer.parseInt(octet.group(1), 16);
            return UNRESERVED.indexOf(c) >= 0 ? String.valueOf(c) : octet.group().toUpperCase(Locale.ROOT);
        });
        return written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
    }

    /** The step after {@code /page/} and {@code /data/}, without a fragment; empty for an IRI that is not under the base. */
    public Optional<String> local(String iri) {
        String document = iri.indexOf('#') < 0 ? iri : iri.substring(0, iri.indexOf('#'));
        if (document.equals(base + DATASET)) {
            return Optional.of(DATASET);
        }
        return document.startsWith(base + ID)
                ? Optional.of(document.substring(base.length() + ID.length()))
                : Optional.empty();
    }

    /** The address of a thing's page, relative to the server's top. A fragment is kept. */
    public String page(String iri) {
        String fragment = iri.indexOf('#') < 0 ? "" : iri.substring(iri.indexOf('#'));
        return local(iri).map(local -> "page/" + local + fragment).orElseGet(() -> "page?iri=" + encoded(iri));
    }

    /** The address of a thing's data with this file extension, relative to the server's top. */
    public String data(String iri, String extension) {
        return local(iri).map(local -> "data/" + local + "." + extension)
                .orElseGet(() -> "data?iri=" + encoded(iri) + "&format=" + extension);
    }

    /** The IRI of the document of data about a thing, whatever its format: under the base, as the thing's own. */
    public String document(String iri) {
        return base + local(iri).map(local -> "data/" + local).orElseGet(() -> "data?iri=" + encoded(iri));
    }

    private static String encoded(String iri) {
        return URLEncoder.encode(iri, StandardCharsets.UTF_8);
    }
}
