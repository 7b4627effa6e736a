package org.papergraph.web.http;

/** What answers at an address or at all addresses under one. Safe for many threads. */
public interface Resource {
    /**
     * The answer to a GET.
     *
     * @throws WebException or another {@link org.papergraph.common.PapergraphException} where there is none
     */
    Answer get(WebRequest request);
}
