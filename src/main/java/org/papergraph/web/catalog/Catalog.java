package org.papergraph.web.catalog;

/**
 * The lists of a published graph.
 *
 * @param concepts     those with a paper of their own or below them
 * @param conceptNames preferred and alternative labels of all concepts
 */
public record Catalog(Listing papers, Listing concepts, Listing artifacts, Listing candidates, TagIndex tags,
        Suggestions conceptNames, Suggestions titles) {}
