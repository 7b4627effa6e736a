package org.papergraph.corpus;

import java.util.Locale;

/** The texts of a paper that are read for concepts. */
public enum Field {
    TITLE, ABSTRACT;

    /** The name in IRIs and JSON: {@code title}, {@code abstract}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
