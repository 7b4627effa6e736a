package org.papergraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.papergraph.common.ErrorId;
import org.papergraph.rdf.PartitionCounts;
import org.papergraph.rdf.Terms;

/**
 * Builds a graph into a fresh folder of a store and publishes it:
 *
 * <pre>
 * triples -> bulk loader -> TDB2 --+-> check -> manifest -> rename -> current
 *        \-> text index -----------+
 * </pre>
 *
 * The loader is {@code parallel}: on a fresh database it is as fast as {@code phased}, and a kill between its phases
 * does not leave indexes that disagree. Until {@link #publish} returns, readers see what was published before. For one
 * thread.
 */
public final class GraphBuilder implements AutoCloseable {
    private final StoreLayout layout;
    private final StoreLock lock;
    private final Path build;
    private final DatasetGraph graph;
    private final TextLoader text;
    private final DataLoader loader;
    private final StreamRDF sink;
    private final PartitionCounts counts = new PartitionCounts();
    private long triples;
    private boolean open = true;

    private GraphBuilder(StoreLayout layout, StoreLock lock) throws IOException {
        this.layout = layout;
        this.lock = lock;
        this.build = layout.begin();
        this.graph = DatabaseMgr.connectDatasetGraph(StoreLayout.tdb2(build).toString());
        this.text = TextLoader.open(ServerConfig.over(build));
        this.loader = LoaderFactory.parallelLoader(graph, MonitorOutputs.nullOutput());
        loader.startBulk();
        this.sink = loader.streamRDF();
        sink.start();
        Terms.PREFIXES.forEach(sink::prefix);
    }

    /**
     * Starts a build in a store, which is made if it is missing.
     *
     * @throws StoreException if another process builds there, or the folder cannot be written
     */
    public static GraphBuilder into(Path store) {
        StoreLayout layout = new StoreLayout(store);
        try {
            StoreLock lock = StoreLock.take(layout.lock());
            try {
                return new GraphBuilder(layout, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StoreException(ErrorId.PG304_BUILD_FAILED,
                    "Cannot build into " + store + " (" + e + "). Check that the folder can be written.", e);
        }
    }

    /** Loads triples; none may be sent twice. */
    public void send(Stream<Triple> stream) {
        stream.forEach(triple -> {
            triples++;
            counts.add(triple);
            sink.triple(triple);
            text.add(triple);
        });
    }

    /** What was sent so far, by class and property. */
    public PartitionCounts counts() {
        return counts;
    }

    /**
     * Completes the build and makes it the published one.
     *
     * @param manifest makes the manifest of the number of triples
     * @return the manifest as written
     * @throws StoreException if the loaded graph does not hold exactly what was sent
     */
    public Manifest publish(String buildId, LongFunction<Manifest> manifest) {
        try {
            sink.finish();
            loader.finishBulk();
            text.commit(buildId);
            text.close();
            check();
            TDBInternal.expel(graph);
            open = false;
            Manifest made = manifest.apply(triples);
            made.write(StoreLayout.manifest(build));
            layout.publish(build);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check() {
        long loaded = Txn.calculateRead(graph, () -> (long) graph.getDefaultGraph().size());
        if (loaded != triples) {
            throw new StoreException(ErrorId.PG304_BUILD_FAILED, "The build sent " + triples
                    + " triples and the database holds " + loaded + ". What was published before is unchanged.");
        }
    }

    /** Throws away what is not published, and frees the store. */
    @Override
    public void close() {
        try (lock) {
            if (open) {
                loader.finishException(new IllegalStateException("the build was not published"));
                text.close();
                TDBInternal.expel(graph);
            }
            if (Files.exists(build)) {
                StoreLayout.deleteTree(build);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
