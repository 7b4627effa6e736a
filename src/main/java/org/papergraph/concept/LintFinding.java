package org.papergraph.concept;

/**
 * Something in a vocabulary that will mislead detection or readers.
 *
 * @param file as given
 * @param line from 1; 0 where the syntax has no lines
 */
public record LintFinding(Severity severity, Check check, String file, long line, String message) {
    /** How bad it is. */
    public enum Severity {
        /** Tags would be wrong or missing. */
        ERROR,
        /** Worth a look. */
        WARNING
    }

    /** What was looked for. */
    public enum Check {
        MISSING_PREF_LABEL, DOUBLE_PREF_LABEL, CLASHING_LABEL, UNKNOWN_BROADER, BROADER_CYCLE, RELATED_AND_BROADER, GUARD_WITHOUT_EXAMPLES, UNKNOWN_GUARDED_LABEL
    }

    /** In the form of a compiler's message: {@code file:line: error: message [check]}. */
    @Override
    public String toString() {
        String word = severity == Severity.ERROR ? "error" : "warning";
        return file + ":" + line + ": " + word + ": " + message + " ["
                + check.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "]";
    }
}
