package org.papergraph.corpus;

import java.util.Locale;

/** What papergraph knows of a structured record; each is a JSON member of the same name unless mapped. */
public enum RecordField {
    ID, TITLE, ABSTRACT, AUTHORS, KEYWORDS, VENUE, DATE, URL, PDF, GITHUB, DOI, ARXIV;

    /** The name on the command line, and the member's name unless mapped. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
