package org.papergraph.web.page;

import java.util.List;

/** The entries at the top of every page. */
public final class Navigation {
    /** In the order in which they are shown. */
    public static final List<Entry> ENTRIES = List.of(new Entry("Papers", "papers"), new Entry("Concepts", "concepts"),
            new Entry("Discover", "discover"), new Entry("Queries", "queries"), new Entry("SPARQL", "sparql"),
            new Entry("About", "about"));

    private Navigation() {}

    /** @param path from the server's top */
    public record Entry(String name, String path) {}
}
