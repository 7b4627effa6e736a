package org.papergraph.web.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;
import org.papergraph.web.GraphServer;
import org.papergraph.web.SmallStore;

class DoctorTest {
    @TempDir
    private static Path folder;
    private static GraphServer server;

    @BeforeAll
    static void serve() {
        server = GraphServer.make(SmallStore.build(folder.resolve("store")));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void aSoundServerHasNoFaultAndEverythingIsLookedAt() {
        List<String> progress = new ArrayList<>();
        List<Finding> findings = Doctor.examine(server.url(), progress::add);
        assertEquals(List.of(), faults(findings));
        assertEquals(
                Set.of("dereference", "Vary", "page", "canned queries", "OpenAPI", "service description", "VoID",
                        "dumps",
                        "CORS", "304", "404", "406", "HEAD", "read-only", "security headers"),
                findings.stream().map(Finding::check).collect(Collectors.toSet()));
        assertTrue(findings.size() > 200, () -> findings.size() + " findings");
        assertEquals(4, progress.size());
    }

    static List<Fault> seeded() {
        return Fault.all();
    }

    @ParameterizedTest
    @MethodSource("seeded")
    void aSeededFaultIsFoundAndNamed(Fault fault) throws IOException {
        // a proxy under a prefix that spoils one thing -> findings of the check that is for it, at that address
        try (SpoilingProxy proxy = new SpoilingProxy(server.url(), fault)) {
            List<Finding> faults = faults(Doctor.examine(proxy.url(), text -> {}));
            assertTrue(faults.stream().anyMatch(finding -> finding.check().equals(fault.check())),
                    () -> "found: " + faults);
            assertEquals(Set.of(fault.check()), faults.stream().map(Finding::check).collect(Collectors.toSet()),
                    () -> "found besides: " + faults);
        }
    }

    @Test
    void aProxyThatSpoilsNothingIsSound() throws IOException {
        // under a prefix, so every address that the server gives must hold there, too
        try (SpoilingProxy proxy = new SpoilingProxy(server.url(), Fault.in("nothing", path -> false))) {
            assertEquals(List.of(), faults(Doctor.examine(proxy.url(), text -> {})));
        }
    }

    @Test
    void whereNothingAnswersTheErrorSaysSo() {
        PapergraphException error = assertThrows(PapergraphException.class,
                () -> Doctor.examine(URI.create("http://127.0.0.1:1/"), text -> {}));
        assertEquals(ErrorId.PG505_SERVER_UNREACHABLE, error.id());
    }

    private static List<Finding> faults(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.fault().isPresent()).toList();
    }
}
