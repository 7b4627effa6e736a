package org.papergraph.web.doctor;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Looks a running server over as its clients see it, and says what is wrong:
 *
 * <pre>
 * VoID -> base, endpoint -> a sample of each kind of thing -> in each format
 *                        -> canned queries, counts, CORS, 304, 404, 406, ...
 * </pre>
 */
public final class Doctor {
    private static final Map<String, Check> CHECKS = checks();

    private Doctor() {}

    private static Map<String, Check> checks() {
        Map<String, Check> checks = new LinkedHashMap<>();
        checks.put("things and their documents", new DereferenceCheck());
        checks.put("canned queries", new CannedQueryCheck());
        checks.put("descriptions and counts", new DescriptionCheck());
        checks.put("manners", new MannersCheck());
        return checks;
    }

    /**
     * All that was looked at, in order; some hundred requests, one after the other.
     *
     * @param progress is told what is looked at next
     * @throws org.papergraph.common.PapergraphException if nothing answers at the address, or no papergraph
     */
    public static List<Finding> examine(URI address, Consumer<String> progress) {
        RemoteServer server = RemoteServer.at(address);
        List<Finding> findings = new ArrayList<>();
        CHECKS.forEach((name, check) -> {
            progress.accept(name);
            try {
                findings.addAll(check.run(server));
            } catch (IOException e) {
                findings.add(Finding.faulty(name, address, "The server stopped answering: " + e + "."));
            }
        });
        return findings;
    }
}
