package org.papergraph.cli;

/**
 * Whether a person is watching. The launcher tells, because Java cannot ask for each stream: system properties
 * {@code papergraph.stdout} and {@code papergraph.stderr} are {@code terminal} where they are one.
 */
final class Terminal {
    private static final int DEFAULT_COLUMNS = 100;
    private static final int FEWEST_COLUMNS = 40;

    private Terminal() {}

    static boolean stdout() {
        return "terminal".equals(System.getProperty("papergraph.stdout"));
    }

    static boolean stderr() {
        return "terminal".equals(System.getProperty("papergraph.stderr"));
    }

    /** The width in characters. */
    static int columns() {
        return Math.max(FEWEST_COLUMNS, Integer.getInteger("papergraph.columns", DEFAULT_COLUMNS));
    }
}
