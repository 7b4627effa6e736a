package org.papergraph.concept;

/** A file that a vocabulary was read from: its name as given, and the SHA-256 of its bytes in lower-case hex. */
public record VocabularySource(String name, String sha256) {}
