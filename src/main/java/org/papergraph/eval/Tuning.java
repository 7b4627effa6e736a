package org.papergraph.eval;

import java.util.Map;

/** Which parts of detection were written, fitted or chosen with which gold files in sight. */
final class Tuning {
    private static final String ABBREVIATIONS = "abbreviations";
    private static final Map<String, String> BY_FILE = Map.of(
            "daily-papers-dev", "vocabulary, guards, introduced names, salience, confidence",
            "med1250-dev", ABBREVIATIONS, "acronym-ai-2021-dev", ABBREVIATIONS,
            "inspec-dev", "candidates, salience", "scirex-heads-dev", "introduced names");

    private Tuning() {}

    /** What was tuned on a file of this name, whatever its folder and its endings; a dash for nothing that is known of. */
    static String on(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int ending = name.indexOf('.');
        return BY_FILE.getOrDefault(ending < 0 ? name : name.substring(0, ending), "-");
    }
}
