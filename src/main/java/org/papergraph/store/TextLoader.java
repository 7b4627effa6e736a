package org.papergraph.store;

import java.io.IOException;
import java.util.Map;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.DirectoryReader;

/** Fills the text index of a build while its triples go by, and stamps it with the build's id. */
final class TextLoader implements AutoCloseable {
    private static final String BUILD_ID = "papergraph.buildId";

    private final TextIndexLucene index;

    private TextLoader(TextIndexLucene index) {
        this.index = index;
    }

    static TextLoader open(ServerConfig config) {
        return new TextLoader((TextIndexLucene) Assembler.general().open(config.textIndex()));
    }

    /** Indexes the triple if its predicate is one of the index's. */
    void add(Triple triple) {
        Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), Quad.defaultGraphNodeGenerated,
                triple.getSubject(), triple.getPredicate(), triple.getObject());
        if (entity != null) {
            index.addEntity(entity);
        }
    }

    void commit(String buildId) {
        index.getIndexWriter().setLiveCommitData(Map.of(BUILD_ID, buildId).entrySet());
        index.commit();
    }

    /** The id that the index's last commit bears; empty text if none. */
    static String buildId(TextIndexLucene index) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(index.getDirectory())) {
            return reader.getIndexCommit().getUserData().getOrDefault(BUILD_ID, "");
        }
    }

    @Override
    public void close() {
        index.close();
    }
}
