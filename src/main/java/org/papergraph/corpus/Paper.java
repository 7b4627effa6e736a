package org.papergraph.corpus;

import java.util.List;
import java.util.Optional;

/**
 * A paper as its feed gives it. Texts are kept as read, but for the line breaks of a wrapped paragraph.
 *
 * @param key          its identity, and the last step of its IRI
 * @param id           what the record calls itself; the key where it has no name of its own
 * @param title        may be empty where the record has only an abstract
 * @param abstractText may be empty where the record has only a title
 * @param identifiers  arXiv, DOI and OpenAlex ids, where the record gives them
 * @param authors      in the record's order
 * @param keywords     the authors' own, in the record's order
 * @param venue        where it was published, as the record names it
 * @param issued       {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}
 * @param pages        web addresses of the paper itself
 * @param repositories web addresses of its code
 */
public record Paper(PaperKey key, String id, String title, String abstractText, Identifiers identifiers,
        List<String> authors, List<String> keywords, Optional<String> venue, Optional<String> issued,
        List<String> pages, List<String> repositories) {

    public Paper {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        pages = List.copyOf(pages);
        repositories = List.copyOf(repositories);
    }

    /** A paper of which only the texts are known, under a key made from its title. */
    public static Paper of(String id, String title, String abstractText) {
        return new Paper(PaperKey.of(Identifiers.NONE, title, abstractText), id, title, abstractText, Identifiers.NONE,
                List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /** The same paper under another name of its record. */
    public Paper withId(String other) {
        return new Paper(key, other, title, abstractText, identifiers, authors, keywords, venue, issued, pages,
                repositories);
    }

    public String text(Field field) {
        return switch (field) {
            case TITLE -> title;
            case ABSTRACT -> abstractText;
        };
    }
}
