package org.papergraph.cli;

/** What a command's exit code says; 2 is wrong use and picocli's own. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int TOO_MANY_REJECTS = 3;

    private ExitCode() {}
}
