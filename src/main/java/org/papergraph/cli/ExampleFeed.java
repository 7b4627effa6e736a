package org.papergraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** The feed that comes with papergraph, wherever it runs from. */
final class ExampleFeed {
    private static final String RESOURCE = "/examples/daily-papers.txt";

    private ExampleFeed() {}

    /** A path into the jar or the class folder; good for reading as any other. */
    static Path path() {
        try {
            URI place = ExampleFeed.class.getResource(RESOURCE).toURI();
            return place.getScheme().equals("jar") ? inJar(place) : Path.of(place);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path inJar(URI place) {
        URI jar = URI.create(place.toString().substring(0, place.toString().indexOf("!/")));
        return fileSystem(jar).getPath(RESOURCE);
    }

    /** Stays open as long as the program runs. */
    private static FileSystem fileSystem(URI jar) {
        try {
            return FileSystems.newFileSystem(jar, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            return FileSystems.getFileSystem(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
