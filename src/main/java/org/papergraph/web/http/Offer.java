package org.papergraph.web.http;

import java.util.List;
import java.util.stream.Stream;

/**
 * A representation that can be had.
 *
 * @param name      as in {@code ?format=}
 * @param extension another such name
 * @param type      as in {@code Accept}
 */
public record Offer(String name, String extension, MediaType type) {
    /** The formats of graphs: the two that people read, then the two for programs. */
    public static final List<Offer> GRAPHS = Stream.of(ResultFormat.TURTLE, ResultFormat.JSONLD, ResultFormat.NTRIPLES,
            ResultFormat.RDFXML).map(Offer::of).toList();
    /** The formats of rows, JSON first; the general types that clients ask for come last. */
    public static final List<Offer> ROWS = Stream.concat(ResultFormat.all(false).stream().map(Offer::of),
            Stream.of(of(ResultFormat.JSON, "application/json"), of(ResultFormat.XML, "application/xml"))).toList();

    /** A page for people. */
    public static final Offer HTML = new Offer("html", "html", MediaType.of("text/html"));
    /** What a thing can be had as. Clients that take anything get data; browsers ask for HTML by name. */
    public static final List<Offer> THINGS = Stream.concat(GRAPHS.stream(), Stream.of(HTML)).toList();

    private static Offer of(ResultFormat format) {
        return of(format, format.mediaType());
    }

    private static Offer of(ResultFormat format, String type) {
        return new Offer(format.key(), format.extension(), MediaType.of(type));
    }

    boolean isNamed(String other) {
        return other.equals(name) || other.equals(extension);
    }

    /** The format; for an offer of {@link #GRAPHS} or {@link #ROWS}. */
    public ResultFormat format() {
        return ResultFormat.of(name).orElseThrow();
    }

    /** The header that tells of it; all text here is UTF-8. */
    public String contentType() {
        boolean saysItself = type.type().equals("application");
        return saysItself ? type.toString() : type + ";charset=utf-8";
    }
}
