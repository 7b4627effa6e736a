package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;
import org.papergraph.store.PublishedGraph;

class GraphServerTest {
    @TempDir
    private static Path folder;
    private static Path store;

    @BeforeAll
    static void build() {
        store = SmallStore.build(folder.resolve("store"));
    }

    @Test
    void aTakenPortIsNamedWithWhatToDoAndTheStoreIsFreeAgain() {
        Path other = SmallStore.build(folder.resolve("other"));
        try (GraphServer server = GraphServer.make(store)) {
            int port = server.url().getPort();
            PapergraphException error = assertThrows(PapergraphException.class,
                    () -> GraphServer.start(other, GraphServer.Options.DEFAULT.withPort(port)));
            assertEquals(ErrorId.PG501_PORT_IN_USE, error.id());
            assertTrue(error.getMessage().contains("port " + port) && error.getMessage().contains("--port 0"),
                    error.getMessage());
        }
        PublishedGraph.open(other).close();
    }

    @Test
    void aStoppedServerFreesPortAndStoreAndCanBeStartedAgain() throws IOException {
        GraphServer first = GraphServer.make(store);
        int port = first.url().getPort();
        first.stop();
        first.stop();
        assertThrows(ConnectException.class, () -> new Socket("127.0.0.1", port).close());
        PublishedGraph.open(store).close();
        try (GraphServer second = GraphServer.start(store, GraphServer.Options.DEFAULT.withPort(port))) {
            assertEquals(200, new TestClient(second.url()).query("ASK {}").statusCode());
        }
    }

    @Test
    void aStoreThatIsServedCannotBeOpenedAgain() {
        try (GraphServer server = GraphServer.make(store)) {
            PapergraphException error = assertThrows(PapergraphException.class, () -> GraphServer.make(store));
            assertEquals(ErrorId.PG303_STORE_BUSY, error.id());
            assertEquals(200, new TestClient(server.url()).query("ASK { ?s ?p ?o }").statusCode());
        }
    }

    @Test
    void anAddressThatIsNotThisMachinesIsNamed() {
        for (String host : new String[]{"no-such-host.invalid", "203.0.113.7"}) {
            PapergraphException error = assertThrows(PapergraphException.class,
                    () -> GraphServer.start(store, GraphServer.Options.DEFAULT.withPort(0).withHost(host)));
            assertEquals(ErrorId.PG501_PORT_IN_USE, error.id());
            assertTrue(error.getMessage().contains(host), error.getMessage());
        }
    }

    @Test
    void aMissingStoreIsNamed() {
        PapergraphException error = assertThrows(PapergraphException.class,
                () -> GraphServer.make(folder.resolve("none")));
        assertEquals(ErrorId.PG301_STORE_MISSING, error.id());
    }

    @Test
    void onlyThisMachineIsListenedToByDefault() {
        try (GraphServer server = GraphServer.make(store)) {
            assertEquals("127.0.0.1", server.url().getHost());
            // Another address of the loopback net belongs to this machine too, but is not listened on.
            assertThrows(ConnectException.class, () -> new Socket("127.0.0.2", server.url().getPort()).close());
        }
    }
}
