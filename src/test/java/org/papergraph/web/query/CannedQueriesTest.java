package org.papergraph.web.query;

import org.papergraph.web.SmallGraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.common.ErrorId;
import org.papergraph.store.PublishedGraph;
import org.papergraph.web.http.QueryResult;

/** Every shipped query: what it gives, on nothing too, and whatever it is asked with. */
class CannedQueriesTest {
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(30), 10_000);
    private static final List<String> HOSTILE = List.of("\"", "\\", "a\nb", "}", ">", "\\u0022",
            "\"; DROP", "\" } UNION { ?s ?p ?o } #", "x> ?p ?o . <x", "'''", "?paper", "${x}", "$1", "a*", "[", "(",
            "AND OR NOT", "~", "\uD835\uDCD5", "\uD835", "the");

    @TempDir
    private static Path folder;
    private static PublishedGraph built;
    private static PublishedGraph empty;
    private static Dataset byHand;
    private static Dataset discovery;

    private final CannedQueries queries = CannedQueries.shipped();

    @BeforeAll
    static void build() {
        built = SmallGraph.built(folder.resolve("built"));
        empty = SmallGraph.empty(folder.resolve("empty"));
        byHand = SmallGraph.byHand();
        discovery = SmallGraph.discovery();
    }

    @AfterAll
    static void close() {
        built.close();
        empty.close();
        byHand.close();
        discovery.close();
    }

    @TestFactory
    Stream<DynamicTest> givesWhatIsExpected() {
        return queries.all().stream().map(query -> DynamicTest.dynamicTest(query.name(), () -> {
            for (ExpectedRows expected : ExpectedRows.of(query.name())) {
                Dataset dataset = Map.of("built", built.dataset(), "empty", empty.dataset(), "by-hand", byHand,
                        "discovery", discovery).get(expected.graph());
                List<String> shown = query.bind(expected.parameters()).execute(dataset, LIMITS, expected::shown);
                assertEquals(String.join("\n", expected.lines()), String.join("\n", shown));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> hasNoErrorOnAnEmptyGraph() {
        return queries.all().stream().map(query -> DynamicTest.dynamicTest(query.name(), () -> {
            int rows = query.bind(examples(query)).execute(empty.dataset(), LIMITS, CannedQueriesTest::size);
            assertTrue(query.name().equals("statistics") ? rows == 10 : rows == 0, rows + " rows");
        }));
    }

    @TestFactory
    Stream<DynamicTest> noValueMakesItAnotherQuery() {
        return queries.all().stream().flatMap(query -> query.parameters().stream().map(parameter -> DynamicTest
                .dynamicTest(query.name() + " " + parameter.name(), () -> HOSTILE.forEach(value -> {
                    Map<String, String> values = examples(query);
                    values.put(parameter.name(), value);
                    holds(query, parameter, values);
                }))));
    }

    private static void holds(CannedQuery query, Parameter parameter, Map<String, String> values) {
        BoundQuery bound;
        try {
            bound = query.bind(values);
        } catch (QueryException e) {
            assertEquals(ErrorId.PG402_PARAMETER_INVALID, e.id());
            return;
        }
        Map<String, String> harmless = new HashMap<>(values);
        harmless.put(parameter.name(), "harmless");
        assertEquals(withoutLiterals(query.bind(harmless)), withoutLiterals(bound));
        bound.execute(built.dataset(), LIMITS, CannedQueriesTest::size);
    }

    private static String withoutLiterals(BoundQuery query) {
        return query.sparql().replaceAll("\"([^\"\\\\]|\\\\.)*\"", "\"\"");
    }

    private static Map<String, String> examples(CannedQuery query) {
        Map<String, String> values = new HashMap<>();
        query.parameters().stream().filter(Parameter::required)
                .forEach(parameter -> values.put(parameter.name(), parameter.example().orElse("sparsity")));
        return values;
    }

    private static int size(QueryResult result) {
        return switch (result) {
            case QueryResult.Rows rows -> (int) rows.rows().stream().count();
            case QueryResult.Triples triples -> triples.graph().size();
            case QueryResult.Answer answer -> 1;
        };
    }

    @Test
    void declaresTheVariablesThatItUses() {
        // ?_year_integer without a parameter "year", or a parameter that no pattern has, would be an error in silence.
        for (CannedQuery query : queries.all()) {
            Set<String> declared = query.parameters().stream()
                    .filter(parameter -> !Set.of(Paging.LIMIT, Paging.PAGE).contains(parameter.name()))
                    .map(parameter -> parameter.variable().getVarName()).collect(Collectors.toSet());
            assertEquals(declared, underscored(query.sparql()), query.name());
        }
    }

    private static Set<String> underscored(String sparql) {
        Function<String, Stream<String>> variables = text -> Pattern.compile("\\?(_\\w+)").matcher(text)
                .results().map(match -> match.group(1));
        return variables.apply(sparql.replaceAll("(?m)^#.*$", "")).collect(Collectors.toSet());
    }

    @Test
    void boundQueriesAreSparqlToo() {
        for (CannedQuery query : queries.all()) {
            String sparql = query.bind(examples(query)).sparql();
            Query again = QueryFactory.create(sparql);
            assertEquals(sparql, again.serialize(), query.name());
        }
    }
}
