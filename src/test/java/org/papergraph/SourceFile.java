package org.papergraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java source file.
 *
 * @param path below the folder {@code org/papergraph}
 */
record SourceFile(Path path, String text) {
    private static final Pattern PROSE = Pattern.compile(
            "(?s)(\"\"\".*?(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\n])++')|/\\*.*?\\*/|//[^\n]*");

    /** All files of a source folder but the descriptions of packages, in the order of their paths. */
    static List<SourceFile> under(Path folder) throws IOException {
        Path root = folder.resolve("org/papergraph");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .sorted()
                    .map(file -> read(root, file)).toList();
        }
    }

    private static SourceFile read(Path root, Path file) {
        try {
            return new SourceFile(root.relativize(file), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The package below {@code org.papergraph}; empty for the root. */
    String stage() {
        return path.getNameCount() == 1 ? "" : path.getName(0).toString();
    }

    /** The last step of the package: a stage, or a part of one; empty for the root. */
    String folder() {
        return path.getNameCount() == 1 ? "" : path.getName(path.getNameCount() - 2).toString();
    }

    /** The text without comments and without what stands in quotes. */
    String code() {
        return PROSE.matcher(text).replaceAll(found -> found.group(1) == null ? " " : "\"\"");
    }

    long lines() {
        return text.lines().count();
    }

    /** The path with slashes, for messages. */
    @Override
    public String toString() {
        return path.toString().replace('\\', '/');
    }
}
