package org.papergraph.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.SKOS;
import org.papergraph.concept.Concept;

/** The concepts of Turtle files that a {@code skos:scopeNote} explains; nothing but editors needs these notes. */
record ScopeNotes(Set<String> iris) {
    /** Reads every {@code .ttl} file of a folder. */
    static ScopeNotes in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ScopeNotes(files.filter(file -> file.toString().endsWith(".ttl"))
                    .flatMap(file -> RDFDataMgr.loadGraph(file.toString())
                            .stream(Node.ANY, SKOS.scopeNote.asNode(), Node.ANY))
                    .map(Triple::getSubject).map(Node::getURI).collect(Collectors.toUnmodifiableSet()));
        }
    }

    boolean has(Concept concept) {
        return iris.contains(concept.iri());
    }
}
