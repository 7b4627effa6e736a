package org.papergraph.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is sent back.
 *
 * @param tag     of what is sent, where it has one
 * @param content what follows the headers, unless only they were asked for
 */
public record Answer(int status, Map<String, String> headers, Optional<EntityTag> tag, Content content) {
    public static final int OK = 200;
    public static final int NO_CONTENT = 204;
    public static final int SEE_OTHER = 303;
    public static final int NOT_MODIFIED = 304;
    public static final int BAD_REQUEST = 400;
    public static final int NOT_FOUND = 404;
    public static final int METHOD_NOT_ALLOWED = 405;
    public static final int NOT_ACCEPTABLE = 406;
    public static final int SERVER_FAULT = 500;
    public static final int UNAVAILABLE = 503;

    private static final String CONTENT_TYPE = "Content-Type";
    private static final String ETAG = "ETag";

    /** Writes itself, once. */
    public interface Content {
        /** Nothing at all. */
        Content EMPTY = out -> {};

        void write(OutputStream out) throws IOException;

        static Content of(byte[] bytes) {
            return out -> out.write(bytes);
        }

        static Content of(String text) {
            return of(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer of(int status, String contentType, Content content) {
        return new Answer(status, Map.of(CONTENT_TYPE, contentType), Optional.empty(), content);
    }

    public static Answer ok(String contentType, Content content) {
        return of(OK, contentType, content);
    }

    public static Answer empty(int status) {
        return new Answer(status, Map.of(), Optional.empty(), Content.EMPTY);
    }

    public static Answer seeOther(String location) {
        return empty(SEE_OTHER).with("Location", location);
    }

    public Answer with(String name, String value) {
        return with(Map.of(name, value));
    }

    public Answer with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Answer(status, all, tag, content);
    }

    public Answer with(EntityTag entityTag) {
        // To be asked for again each time: a rebuilt graph shows at once.
        return new Answer(status, headers, Optional.of(entityTag), content)
                .with(Map.of(ETAG, entityTag.toString(), "Cache-Control", "no-cache"));
    }

    /** The same without what the client has already. */
    public Answer notModified() {
        Map<String, String> kept = new LinkedHashMap<>(headers);
        kept.remove(CONTENT_TYPE);
        return new Answer(NOT_MODIFIED, kept, tag, Content.EMPTY);
    }
}
