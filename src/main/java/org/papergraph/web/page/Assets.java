package org.papergraph.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.papergraph.common.ErrorId;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebException;
import org.papergraph.web.http.WebRequest;

/**
 * The files that pages need, at {@code /static/{hash}/{name}}. As the hash is that of the content, a client may keep a file
 * for ever. Only files of the program's own folder can be had, whatever the name.
 */
public final class Assets implements Resource {
    static final String FOLDER = "static/";
    private static final int HASH_DIGITS = 10;
    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=utf-8", "js",
            "text/javascript;charset=utf-8", "svg", "image/svg+xml");
    /** Files of libraries, by where they lie in the library's own package. */
    private static final Map<String, String> OF_LIBRARIES = Map.of("codemirror.js", "lib/codemirror.js",
            "codemirror.css", "lib/codemirror.css", "codemirror-sparql.js", "mode/sparql/sparql.js",
            "codemirror-matchbrackets.js", "addon/edit/matchbrackets.js");
    private static final String LIBRARY = "META-INF/resources/webjars/codemirror/5.65.18/";
    private static final Map<String, Asset> READ = new ConcurrentHashMap<>();

    /** A file in memory. */
    private record Asset(byte[] bytes, String hash) {}

    /** The address of a file, relative to the server's top. */
    static String path(String name) {
        return FOLDER + asset(name).map(Asset::hash)
                .orElseThrow(() -> new IllegalArgumentException("no static file " + name)) + "/" + name;
    }

    @Override
    public Answer get(WebRequest request) {
        String[] steps = request.path().split("/");
        Asset asset = Optional.of(steps).filter(path -> path.length == 4).flatMap(path -> asset(path[3]))
                .filter(found -> found.hash().equals(steps[2]))
                .orElseThrow(() -> new WebException(Answer.NOT_FOUND, ErrorId.PG405_NOT_FOUND,
                        "There is no such file: " + request.path() + "."));
        String type = TYPES.getOrDefault(steps[3].substring(steps[3].lastIndexOf('.') + 1), "application/octet-stream");
        return Answer.ok(type, Answer.Content.of(asset.bytes())).with("Cache-Control",
                "public, max-age=31536000, immutable");
    }

    private static Optional<Asset> asset(String name) {
        if (!name.matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*\\.[a-z]+")) {
            return Optional.empty();
        }
        return Optional.ofNullable(READ.get(name)).or(() -> {
            Optional<Asset> read = read(name);
            read.ifPresent(asset -> READ.put(name, asset));
            return read;
        });
    }

    private static Optional<Asset> read(String name) {
        String path = Optional.ofNullable(OF_LIBRARIES.get(name)).map(LIBRARY::concat).orElse(FOLDER + name);
        try (InputStream file = Assets.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                return Optional.empty();
            }
            byte[] bytes = file.readAllBytes();
            return Optional.of(new Asset(bytes, DigestUtils.sha256Hex(bytes).substring(0, HASH_DIGITS)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
