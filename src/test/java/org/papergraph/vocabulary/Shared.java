package org.papergraph.vocabulary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The data beside the project, which a test does without where they are missing. */
final class Shared {
    private Shared() {}

    /** The folder, if the named file is in it; else the test is skipped. */
    static Path folderWith(String file) {
        Path folder = Path.of(Optional.ofNullable(System.getenv("PAPERGRAPH_SHARED")).orElse("../shared"));
        Assumptions.assumeTrue(Files.exists(folder.resolve(file)), "no " + file + " in " + folder.toAbsolutePath());
        return folder;
    }
}
