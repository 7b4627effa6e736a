package org.papergraph.web.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.common.ErrorId;

class CannedQueryTest {
    private static final String FILE = """
        #+ summary: Papers of a year
        #+ description: Newest first.
        #+ pagination: 10
        #+ tags:
        #+   - papers
        #+ defaults:
        #+   - year: 2024
        #+ parameters:
        #+   - name: {type: text, description: A name.}
        #+   - year: {type: integer, description: A year.}
        #+   - kind: {type: text, optional: true, description: A kind.}
        SELECT ?s { ?s <urn:name> ?_name ; <urn:year> ?_year_integer ; <urn:kind> ?__kind }
        """;

    private final CannedQuery query = CannedQuery.parse("of-year", FILE);

    @Test
    void headerGivesNameTextsAndParameters() {
        assertEquals(List.of("papers"), query.tags());
        assertEquals("Papers of a year", query.summary());
        assertEquals(List.of("name", "year", "kind", "limit", "page"),
                query.parameters().stream().map(Parameter::name).toList());
        assertEquals(Optional.of("2024"), query.parameters().get(1).defaultValue());
        assertTrue(query.parameters().get(0).required());
        assertFalse(query.parameters().get(2).required());
    }

    @Test
    void valuesStandWhereTheVariablesStood() {
        String bound = query.bind(Map.of("name", "a \"quoted\" name", "limit", "5", "page", "3")).sparql();
        assertTrue(bound.contains("\"a \\\"quoted\\\" name\""), bound);
        assertTrue(bound.contains("2024"), bound);
        assertTrue(bound.contains("?__kind"), bound);
        assertTrue(bound.matches("(?s).*OFFSET\\s+10\\s+LIMIT\\s+5\\s*"), bound);
    }

    @Test
    void whatIsWrongWithAParameterIsSaid() {
        // No name; a parameter that is none; a year that is none; a page before the first.
        assertInvalid(Map.of("year", "2024"), "needs the parameter \"name\"");
        assertInvalid(Map.of("name", "  "), "needs the parameter \"name\"");
        assertInvalid(Map.of("name", "x", "colour", "red"), "no parameter \"colour\"");
        assertInvalid(Map.of("name", "x", "year", "MMXX"), "a whole number, not \"MMXX\"");
        assertInvalid(Map.of("name", "x", "page", "0"), "from 1");
        assertInvalid(Map.of("name", "x", "limit", "99999999999"), "from 1");
    }

    private void assertInvalid(Map<String, String> values, String said) {
        QueryException error = assertThrows(QueryException.class, () -> query.bind(values));
        assertEquals(ErrorId.PG402_PARAMETER_INVALID, error.id());
        assertTrue(error.getMessage().contains(said), error.getMessage());
    }

    @Test
    void aFileWithoutSummaryIsMalformed() {
        QueryException error = assertThrows(QueryException.class,
                () -> CannedQuery.parse("x", "#+ description: y\nSELECT * {}"));
        assertEquals(ErrorId.PG403_QUERY_MALFORMED, error.id());
    }

    @Test
    void shippedQueriesAreFoundByName() {
        CannedQueries shipped = CannedQueries.shipped();
        assertTrue(shipped.get("papers-about").isPresent());
        assertEquals(ErrorId.PG401_QUERY_UNKNOWN,
                assertThrows(QueryException.class, () -> shipped.named("no-such-query")).id());
    }
}
