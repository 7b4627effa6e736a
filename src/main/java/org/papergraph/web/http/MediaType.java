package org.papergraph.web.http;

import java.util.Locale;

/** A kind of representation, e.g. {@code text/turtle}; in lower case, without parameters. */
public record MediaType(String type, String subtype) {
    /**
     * The media type of a text such as {@code text/turtle} or {@code text/csv; charset=utf-8}.
     *
     * @throws IllegalArgumentException if it has no slash between two names
     */
    public static MediaType of(String text) {
        String[] names = text.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).split("/", -1);
        if (names.length != 2 || names[0].isEmpty() || names[1].isEmpty()) {
            throw new IllegalArgumentException("\"" + text + "\" is no media type");
        }
        return new MediaType(names[0], names[1]);
    }

    @Override
    public String toString() {
        return type + "/" + subtype;
    }
}
