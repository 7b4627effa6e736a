package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.web.query.CannedQueries;
import org.papergraph.web.query.CannedQuery;

/**
 * The documentation's command lines run as they stand: each {@code $ command} of a {@code console} block is given to a
 * shell in a fresh folder with the launcher and the examples in it, and has to print what the block shows. With
 * {@code -Ddocumentation.update=true} the blocks are rewritten instead.
 */
class DocumentationTest {
    private static final boolean UPDATE = Boolean.getBoolean("documentation.update");
    private static final String FENCE = "```";
    private static final String PROMPT = "$ ";

    @TempDir
    private Path folder;

    @Test
    void commandsPrintWhatThePagesShow() throws Exception {
        prepareFolder();
        int commands = 0;
        for (Path page : pages()) {
            String written = Files.readString(page);
            StringBuilder run = new StringBuilder();
            commands += run(written, run);
            if (UPDATE) {
                Files.writeString(page, run);
            } else {
                assertEquals(run.toString(), written, page + " shows something else than what its commands print");
            }
        }
        assertTrue(commands >= 5, commands + " commands were found");
    }

    @Test
    void theReadmeListsEveryCannedQuery() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (CannedQuery query : CannedQueries.shipped().all()) {
            assertTrue(readme.contains("| `" + query.name() + "` | " + query.summary() + " |"),
                    "README.md lacks the row of " + query.name() + ": | `" + query.name() + "` | " + query.summary()
                            + " |");
        }
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    /** Copies a page, with the output of its commands as they print it now; gives the number of commands. */
    private int run(String page, StringBuilder copy) throws Exception {
        int commands = 0;
        boolean console = false;
        for (String line : page.lines().toList()) {
            if (line.startsWith(FENCE)) {
                console = !console && line.equals(FENCE + "console");
                copy.append(line).append('\n');
            } else if (!console) {
                copy.append(line).append('\n');
            } else if (line.startsWith(PROMPT)) {
                commands++;
                copy.append(line).append('\n').append(output(line.substring(PROMPT.length())));
            }
        }
        return commands;
    }

    private String output(String command) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder("sh", "-c", command).directory(folder.toFile())
                .redirectOutput(out.toFile()).redirectError(folder.resolve("err.txt").toFile()).start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), command + " does not end");
        assertEquals(0, process.exitValue(), command + ": " + Files.readString(folder.resolve("err.txt")));
        // CSV ends its lines as RFC 4180 wants them; a page does not.
        return Files.readString(out).replace("\r\n", "\n");
    }

    /** A launcher that runs these classes, and the files that the pages name. */
    private void prepareFolder() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path launcher = Files.writeString(folder.resolve("papergraph"), "#!/bin/sh\nexec '" + java + "' -cp '"
                + System.getProperty("java.class.path") + "' " + Main.class.getName() + " \"$@\"\n");
        assertTrue(launcher.toFile().setExecutable(true));
        Files.createSymbolicLink(folder.resolve("examples"), Path.of("examples").toAbsolutePath());
    }
}
