package org.papergraph.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folders of a store:
 *
 * <pre>
 * STORE/lock                  held by the one process that builds
 * STORE/builds/000001/        one complete build: tdb2/, text/, manifest.json
 * STORE/builds/000002.tmp/    a build under way, or what a crash left of one
 * STORE/current               a link to the published build, replaced in one step
 * </pre>
 */
final class StoreLayout {
    /** The published build and the one before it, which a running server may still read. */
    private static final int KEPT = 2;
    private static final String UNFINISHED = ".tmp";

    private final Path root;

    StoreLayout(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path root() {
        return root;
    }

    Path lock() {
        return root.resolve("lock");
    }

    static Path tdb2(Path build) {
        return build.resolve("tdb2");
    }

    static Path text(Path build) {
        return build.resolve("text");
    }

    static Path manifest(Path build) {
        return build.resolve("manifest.json");
    }

    /** The folder of the published build; empty if nothing complete is published. */
    Optional<Path> published() throws IOException {
        Path current = root.resolve("current");
        if (!Files.exists(current)) {
            return Optional.empty();
        }
        Path build = current.toRealPath();
        return Files.exists(manifest(build)) ? Optional.of(build) : Optional.empty();
    }

    /** A fresh folder for a build; what crashes left behind is swept away first. For the holder of the lock. */
    Path begin() throws IOException {
        for (Path left : builds(UNFINISHED)) {
            deleteTree(left);
        }
        int last = builds("").stream().map(path -> path.getFileName().toString())
                .filter(name -> name.matches("\\d+")).mapToInt(Integer::parseInt).max().orElse(0);
        Path build = root.resolve("builds").resolve(String.format("%06d", last + 1) + UNFINISHED);
        Files.createDirectories(tdb2(build));
        Files.createDirectories(text(build));
        return build;
    }

    /** Makes a complete build the published one: two renames, each of which either happened or did not. */
    Path publish(Path unfinished) throws IOException {
        String name = unfinished.getFileName().toString().replace(UNFINISHED, "");
        Path build = Files.move(unfinished, unfinished.resolveSibling(name), StandardCopyOption.ATOMIC_MOVE);
        Path link = root.resolve("current" + UNFINISHED);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, root.relativize(build));
        Files.move(link, root.resolve("current"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        List<Path> builds = builds("");
        for (Path old : builds.subList(0, Math.max(0, builds.size() - KEPT))) {
            deleteTree(old);
        }
        return build;
    }

    /** The build folders whose name ends so, oldest first. */
    private List<Path> builds(String ending) throws IOException {
        Path builds = root.resolve("builds");
        if (!Files.isDirectory(builds, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(builds)) {
            return paths.filter(path -> path.getFileName().toString().endsWith(ending))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    static void deleteTree(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
                    throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
