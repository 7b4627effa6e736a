package org.papergraph.web.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.common.ErrorId;

/**
 * The canned queries, by name.
 *
 * @param all sorted by name
 */
public record CannedQueries(List<CannedQuery> all) {
    private static final String FOLDER = "queries";
    private static final String ENDING = ".rq";

    public CannedQueries {
        all = List.copyOf(all);
    }

    /** Every {@code queries/*.rq} beside these classes, be that a jar or a folder. Reads the files; keep the result. */
    public static CannedQueries shipped() {
        try {
            Path home = Path.of(CannedQueries.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(home)) {
                return in(home.resolve(FOLDER));
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return in(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the classes lie at no path", e);
        }
    }

    private static CannedQueries in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new CannedQueries(files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted()
                    .map(CannedQueries::read).toList());
        }
    }

    private static CannedQuery read(Path file) {
        String name = file.getFileName().toString();
        try {
            return CannedQuery.parse(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<CannedQuery> get(String name) {
        return all.stream().filter(query -> query.name().equals(name)).findFirst();
    }

    /**
     * The query of that name.
     *
     * @throws QueryException if there is none
     */
    public CannedQuery named(String name) {
        return get(name).orElseThrow(() -> new QueryException(ErrorId.PG401_QUERY_UNKNOWN,
                "There is no canned query \"" + name + "\". There are: "
                        + all.stream().map(CannedQuery::name).collect(Collectors.joining(", ")) + "."));
    }
}
