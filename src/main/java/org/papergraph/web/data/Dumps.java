package org.papergraph.web.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPOutputStream;
import org.papergraph.common.ErrorId;
import org.papergraph.rdf.DatasetMapper;
import org.papergraph.store.ExportFormat;
import org.papergraph.store.GraphExporter;
import org.papergraph.store.PublishedGraph;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.EntityTag;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebException;
import org.papergraph.web.http.WebRequest;
import org.papergraph.web.query.QueryException;

/**
 * All of the graph as a packed file, at {@code /dumps/{name}}: what {@code export} writes, made while it is sent. One at a
 * time, as sorting takes a processor and 200 MB; whoever comes meanwhile is told to come back.
 */
public final class Dumps implements Resource {
    private static final int BUFFER_BYTES = 1 << 16;

    private final PublishedGraph graph;
    private final Semaphore one = new Semaphore(1);

    public Dumps(PublishedGraph graph) {
        this.graph = graph;
    }

    @Override
    public Answer get(WebRequest request) {
        String name = request.path().substring(request.path().lastIndexOf('/') + 1);
        if (!DatasetMapper.DUMPS.contains(name) || !request.path().equals("/dumps/" + name)) {
            throw new WebException(Answer.NOT_FOUND, ErrorId.PG405_NOT_FOUND, "There is no dump " + request.path()
                    + ". There are: " + String.join(", ", DatasetMapper.DUMPS) + ".");
        }
        ExportFormat format = name.contains(".nt") ? ExportFormat.NTRIPLES : ExportFormat.TURTLE;
        return Answer.ok("application/gzip", out -> write(format, out))
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .with(EntityTag.of(graph.manifest().buildId(), name));
    }

    private void write(ExportFormat format, OutputStream out) throws IOException {
        if (!one.tryAcquire()) {
            throw new QueryException(ErrorId.PG406_TOO_BUSY, "Another dump is being made. Ask again in a while.");
        }
        try (GZIPOutputStream packed = new GZIPOutputStream(out, BUFFER_BYTES)) {
            GraphExporter.of(graph).write(format, packed);
        } finally {
            one.release();
        }
    }
}
