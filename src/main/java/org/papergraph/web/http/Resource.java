package org.papergraph.web.http;

/** What answers at an address or at all addresses under one. Safe for many threads. */
public interface Resource {
    /**
     * The answer to a GET.
     *
     * @throws WebException or another {@link org.papergraph.common.PapergraphException} where there is none
     */
    Answer get(WebRequest request);

    /** Whether a form may be sent here by POST; it is answered as a GET with the form's fields is. */
    default boolean takesForms() {
        return false;
    }
}
