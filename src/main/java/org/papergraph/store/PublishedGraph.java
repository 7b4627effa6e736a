package org.papergraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.assembler.exceptions.AssemblerException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.papergraph.common.ErrorId;
import org.papergraph.rdf.Iris;

/** The published graph of a store, opened for reading, with its full-text index. One process at a time can. */
public final class PublishedGraph implements AutoCloseable {
    private final ServerConfig config;
    private final Manifest manifest;
    private final Dataset dataset;

    private PublishedGraph(ServerConfig config, Manifest manifest, Dataset dataset) {
        this.config = config;
        this.manifest = manifest;
        this.dataset = dataset;
    }

    /**
     * Opens what is published.
     *
     * @throws StoreException if nothing is, if another process reads it, or if data, text index and manifest are not of
     *                        one build
     */
    public static PublishedGraph open(Path store) {
        return open(store, config -> (Dataset) Assembler.general().open(config.dataset()));
    }

    /**
     * Opens what is published where another, such as a server, makes the dataset of the configuration. A store can be
     * opened only once at a time, so that dataset is the one that is checked, read and closed here.
     *
     * @param assembler makes the configuration's dataset
     * @throws StoreException as above
     */
    public static PublishedGraph open(Path store, Function<ServerConfig, Dataset> assembler) {
        try {
            Path build = new StoreLayout(store).published()
                    .orElseThrow(() -> new StoreException(ErrorId.PG301_STORE_MISSING, "There is no published graph in "
                            + store + ". Make one: papergraph build FEED --store " + store));
            ServerConfig config = ServerConfig.over(build);
            Manifest manifest = Manifest.read(StoreLayout.manifest(build));
            Dataset dataset = assembler.apply(config);
            PatternExecutor.install(dataset.asDatasetGraph());
            PublishedGraph graph = new PublishedGraph(config, manifest, dataset);
            graph.check(store);
            return graph;
        } catch (DBOpEnvException | AssemblerException e) {
            throw new StoreException(ErrorId.PG303_STORE_BUSY, "The graph in " + store
                    + " is open in another process, perhaps a running server (" + e.getMessage()
                    + "). Ask that server, or stop it.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(Path store) throws IOException {
        DatasetGraphText graph = (DatasetGraphText) dataset.asDatasetGraph();
        String textBuild = TextLoader.buildId((TextIndexLucene) graph.getTextIndex());
        Node run = Iris.under(manifest.base()).run(manifest.buildId());
        boolean dataMatches = Txn.calculateRead(graph, () -> graph.contains(Node.ANY, run, Node.ANY, Node.ANY));
        if (!dataMatches || !textBuild.equals(manifest.buildId())) {
            close();
            throw new StoreException(ErrorId.PG302_STORE_MISMATCH,
                    "The store " + store + " is mixed up: its manifest is of"
                            + " build " + manifest.buildId() + ", its text index of "
                            + (textBuild.isEmpty() ? "none" : textBuild) + ", and its data "
                            + (dataMatches ? "agree" : "are of another") + ". Build it again.");
        }
    }

    /** Data and text index together; read it inside a transaction. */
    public Dataset dataset() {
        return dataset;
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The server's configuration over this graph. */
    public ServerConfig config() {
        return config;
    }

    @Override
    public void close() {
        dataset.close();
        DatasetGraphText graph = (DatasetGraphText) dataset.asDatasetGraph();
        graph.getTextIndex().close();
        // Not the innermost dataset: only the one around it gives the folder's lock back.
        TDBInternal.expel(graph.getWrapped());
    }
}
