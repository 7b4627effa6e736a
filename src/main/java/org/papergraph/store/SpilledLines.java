package org.papergraph.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.lib.Sink;

/** Lines in a temporary file, as they are: N-Triples have a line break at the end of a line only. */
final class SpilledLines implements SerializationFactory<byte[]> {
    @Override
    public Sink<byte[]> createSerializer(OutputStream file) {
        return new Sink<>() {
            @Override
            public void send(byte[] line) {
                try {
                    file.write(line);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void flush() {
                IO.flush(file);
            }

            @Override
            public void close() {
                IO.close(file);
            }
        };
    }

    @Override
    public Iterator<byte[]> createDeserializer(InputStream file) {
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines()
                .map(line -> (line + "\n").getBytes(StandardCharsets.UTF_8)).iterator();
    }
}
