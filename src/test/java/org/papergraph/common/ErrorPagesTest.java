package org.papergraph.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ErrorPagesTest {
    private static final Path PAGE = Path.of("docs/errors.md");
    private static final Pattern SECTION = Pattern.compile("(?ms)^## (\\S+)$(.*?)(?=^## |\\z)");

    @Test
    void everyErrorHasItsSectionAndEverySectionItsError() throws IOException {
        // PG101, PG102, ... -> one heading each, in the order of the ids, and no heading besides
        List<String> codes = Arrays.stream(ErrorId.values()).map(ErrorId::code).toList();
        assertEquals(codes, sections().stream().map(section -> section.group(1)).toList());
    }

    @Test
    void everySectionSaysTheCauseTheCureAndAnExample() throws IOException {
        // a section: what it means in bold, "Usual causes:", "What to do:", a message set as code with the id
        for (MatchResult section : sections()) {
            String text = section.group(2);
            for (String part : List.of("\n**", "Usual causes:", "What to do:", "\n    ")) {
                assertTrue(text.contains(part), section.group(1) + " lacks " + part.strip());
            }
            assertTrue(text.substring(text.lastIndexOf("\n\n    ")).contains(section.group(1)), section.group(1));
        }
    }

    @Test
    void anIdIsOneCodeForOneError() {
        // PG101_FEED_UNREADABLE -> "PG101", which no other error has
        List<String> codes = Arrays.stream(ErrorId.values()).map(ErrorId::code).toList();
        assertEquals(codes.stream().distinct().sorted().toList(), codes);
        codes.forEach(code -> assertTrue(code.matches("PG\\d{3}"), code));
    }

    private static List<MatchResult> sections() throws IOException {
        return SECTION.matcher(Files.readString(PAGE)).results().toList();
    }
}
