package org.papergraph.web.doctor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every canned query answers when it is asked with its examples, and stands in the OpenAPI document. */
final class CannedQueryCheck implements Check {
    private static final String NAME = "canned queries";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public List<Finding> run(RemoteServer server) throws IOException {
        URI api = server.address("api/");
        Reply list = server.get(api, "Accept", "application/json");
        if (list.status() != 200 || !list.type().equals("application/json")) {
            return List
                    .of(Finding.faulty(NAME, api, "The list of queries is not there: status " + list.status() + "."));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(openApi(server, JSON.readTree(list.body()).findValuesAsText("href")));
        for (JsonNode query : JSON.readTree(list.body())) {
            URI address = server.address("api/" + query.path("name").asText() + parameters(query));
            Reply reply = server.get(address, "Accept", "application/sparql-results+json, text/turtle");
            findings.add(reply.status() == 200
                    ? Finding.of(isResult(reply), NAME, address, "The answer is no " + reply.type() + ".")
                    : Finding.faulty(NAME, address, "Asked with its examples it gives status " + reply.status() + "."));
        }
        return findings.size() == 1 ? List.of(Finding.faulty(NAME, api, "The list of queries is empty.")) : findings;
    }

    /** @param queries the addresses in the list of queries, which end in their names */
    private static Finding openApi(RemoteServer server, List<String> queries) throws IOException {
        URI address = server.address("api/openapi.json");
        Reply reply = server.get(address, "Accept", "application/json");
        Set<String> paths = new TreeSet<>();
        if (reply.status() == 200) {
            JSON.readTree(reply.body()).path("paths").fieldNames().forEachRemaining(paths::add);
        }
        Set<String> wanted = queries.stream().map(query -> query.substring(query.lastIndexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
        return Finding.of(paths.equals(wanted), "OpenAPI", address,
                "It has other paths than there are queries: " + paths + "; status " + reply.status() + ".");
    }

    private static String parameters(JsonNode query) {
        StringBuilder parameters = new StringBuilder();
        for (JsonNode parameter : query.path("parameters")) {
            if (parameter.path("required").asBoolean()) {
                parameters.append(parameters.isEmpty() ? '?' : '&').append(parameter.path("name").asText()).append('=')
                        .append(RemoteServer.encoded(parameter.path("example").asText("x")));
            }
        }
        return parameters.toString();
    }

    private static boolean isResult(Reply reply) throws IOException {
        return reply.type().equals("application/sparql-results+json")
                ? JSON.readTree(reply.body()).path("results").path("bindings").isArray()
                : reply.graph().isPresent();
    }
}
