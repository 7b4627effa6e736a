package org.papergraph.web.data;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

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

    /** The IRI of the thing whose page or data stand at {@code /page/{local}} and {@code /data/{local}}. */
    public String iri(String local) {
        return local.equals(DATASET) ? base + DATASET : base + ID + local;
    }

    /** The IRI of the thing at an address such as {@code /id/paper/x} or {@code /dataset}. */
    public String iriAt(String path) {
        return base + path.substring(1);
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

    private static String encoded(String iri) {
        return URLEncoder.encode(iri, StandardCharsets.UTF_8);
    }
}
