package org.papergraph.web.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.papergraph.common.ErrorId;

/**
 * One of the files {@code queries/<name>.rq}: a question that papergraph answers by name.
 *
 * @param name        the file's, without its ending; also the last step of its endpoint
 * @param summary     one line for a person
 * @param description what the answer holds and how it is ordered
 * @param tags        groups of queries, as OpenAPI uses them
 * @param parameters  in the order of the header; {@code limit} and {@code page} last
 * @param sparql      the file as it stands, which is a SPARQL query
 */
public record CannedQuery(String name, String summary, String description, List<String> tags,
        List<Parameter> parameters, String sparql) {

    public CannedQuery {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
    }

    /**
     * The query that a file holds.
     *
     * @throws QueryException if its header or its SPARQL is malformed
     */
    public static CannedQuery parse(String name, String text) {
        try {
            QueryHeader header = QueryHeader.parse(text);
            QueryFactory.create(text);
            return new CannedQuery(name, header.summary(), header.description(), header.tags(), header.parameters(),
                    text);
        } catch (RuntimeException e) {
            throw new QueryException(ErrorId.PG403_QUERY_MALFORMED,
                    "The canned query " + name + " is malformed: " + e.getMessage(), e);
        }
    }

    /** Whether it gives a graph; else it gives rows. */
    public boolean givesGraph() {
        return QueryFactory.create(sparql).isConstructType();
    }

    /**
     * The query with its parameters in place. A value becomes a node of the parsed query and is never part of its text.
     *
     * @param values by parameter name; a blank value counts as not given
     * @throws QueryException if a value is missing, of no known parameter, or not of its parameter's type
     */
    public BoundQuery bind(Map<String, String> values) {
        values.keySet().forEach(this::parameter);
        Map<Var, Node> nodes = new HashMap<>();
        Map<String, Integer> paging = new HashMap<>();
        for (Parameter parameter : parameters) {
            Optional<String> value = value(parameter, values);
            if (parameter.name().equals(Paging.LIMIT) || parameter.name().equals(Paging.PAGE)) {
                paging.put(parameter.name(), Paging.value(parameter, value.orElseThrow()));
            } else {
                value.ifPresent(text -> nodes.put(parameter.variable(), parameter.node(text)));
            }
        }
        Query bound = QueryTransformOps.replaceVars(QueryFactory.create(sparql), nodes);
        return BoundQuery.of(bound, paging.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paging(paging.get(Paging.LIMIT), paging.get(Paging.PAGE))));
    }

    private void parameter(String given) {
        if (parameters.stream().noneMatch(parameter -> parameter.name().equals(given))) {
            throw new QueryException(ErrorId.PG402_PARAMETER_INVALID, "The query " + name + " has no parameter \""
                    + given + "\". It takes: "
                    + (parameters.isEmpty()
                            ? "none"
                            : parameters.stream().map(Parameter::name).collect(Collectors.joining(", ")))
                    + ".");
        }
    }

    private Optional<String> value(Parameter parameter, Map<String, String> values) {
        Optional<String> value = Optional.ofNullable(values.get(parameter.name())).map(String::strip)
                .filter(text -> !text.isEmpty()).or(parameter::defaultValue);
        if (value.isEmpty() && parameter.required()) {
            throw new QueryException(ErrorId.PG402_PARAMETER_INVALID, "The query " + name + " needs the parameter \""
                    + parameter.name() + "\": " + parameter.type().wanted() + ". " + parameter.description());
        }
        return value;
    }
}
