package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.web.TestClient.header;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.web.query.CannedQueries;
import org.papergraph.web.query.CannedQuery;

class OpenApiTest {
    @TempDir
    private static Path folder;
    private static GraphServer server;
    private static TestClient client;

    @BeforeAll
    static void serve() {
        server = GraphServer.make(SmallStore.build(folder.resolve("store")));
        client = new TestClient(server.url());
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void theDocumentIsSoundOpenApi() {
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(document().body());
        assertEquals(List.of(), parsed.getMessages());
        assertEquals(SpecVersion.V31, parsed.getOpenAPI().getSpecVersion());
    }

    @Test
    void everyCannedQueryIsAnOperationWithItsParameters() {
        OpenAPI api = new OpenAPIV3Parser().readContents(document().body()).getOpenAPI();
        for (CannedQuery query : CannedQueries.shipped().all()) {
            Operation operation = api.getPaths().get("/" + query.name()).getGet();
            TreeSet<String> wanted = new TreeSet<>(List.of("format"));
            query.parameters().forEach(parameter -> wanted.add(parameter.name()));
            TreeSet<String> named = new TreeSet<>();
            operation.getParameters().forEach(parameter -> named.add(parameter.getName()));
            assertEquals(wanted, named, query.name());
            assertEquals(query.summary(), operation.getSummary());
            assertTrue(operation.getResponses().keySet().containsAll(List.of("200", "400", "406", "503")));
        }
        assertEquals(CannedQueries.shipped().all().size(), api.getPaths().size());
    }

    @Test
    void itsServerIsWhereTheDocumentIs() throws Exception {
        // "." beside /api/openapi.json, and "/top-concepts" behind it -> an address that answers
        String base = new ObjectMapper().readTree(document().body()).path("servers").get(0).path("url").asText();
        URI api = server.url().resolve("api/openapi.json").resolve(base);
        assertEquals(200, client.get("/" + server.url().relativize(api) + "top-concepts").statusCode());
    }

    @Test
    void aBrowserIsSentToThePageOfQueries() {
        HttpResponse<String> redirect = client.direct("/api/", "Accept", "text/html,*/*;q=0.8");
        assertEquals(303, redirect.statusCode());
        assertEquals("../queries", header(redirect, "Location"));
    }

    private static HttpResponse<String> document() {
        HttpResponse<String> document = client.get("/api/openapi.json");
        assertEquals(200, document.statusCode());
        assertEquals("application/json", header(document, "Content-Type"));
        return document;
    }
}
