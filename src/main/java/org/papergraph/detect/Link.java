package org.papergraph.detect;

import java.util.Locale;

/** A web address in a paper's text, with what stands behind it as far as the address and its sentence tell. */
public record Link(String url, Kind kind) {
    /** What a link leads to. */
    public enum Kind {
        CODE, PROJECT, DATA, DEMO, PAPER;

        /** The name in JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
