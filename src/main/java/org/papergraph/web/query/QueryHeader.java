package org.papergraph.web.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The {@code #+} lines at the head of a query's file: YAML with the keys that grlc knows ({@code summary},
 * {@code description}, {@code tags}, {@code pagination}, {@code defaults}), so that grlc serves the same file, and with
 * {@code parameters}, which grlc passes over: for each parameter its type, its description, an
 * example, and {@code optional: true} where it may be left out.
 *
 * @param pageSize empty where the query has no pages
 */
record QueryHeader(String summary, String description, List<String> tags, Optional<Integer> pageSize,
        List<Parameter> parameters) {
    private static final String MARK = "#+";

    /**
     * Reads the head of a file.
     *
     * @throws RuntimeException if it is no YAML or a needed key is missing
     */
    static QueryHeader parse(String text) {
        String yaml = text.lines().filter(line -> line.startsWith(MARK)).map(line -> line.substring(MARK.length()))
                .collect(Collectors.joining("\n"));
        Map<String, Object> header = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
        Map<String, Object> defaults = merged(header.get("defaults"));
        List<Parameter> parameters = new ArrayList<>();
        merged(header.get("parameters")).forEach(
                (name, value) -> parameters.add(parameter(name, map(value), Optional.ofNullable(defaults.get(name)))));
        Optional<Integer> pageSize = Optional.ofNullable(header.get("pagination")).map(Integer.class::cast);
        pageSize.ifPresent(size -> parameters.addAll(Paging.parameters(size)));
        return new QueryHeader(text(header, "summary"), text(header, "description"),
                list(header.get("tags")).stream().map(Object::toString).toList(), pageSize, List.copyOf(parameters));
    }

    private static Parameter parameter(String name, Map<String, Object> value, Optional<Object> standard) {
        boolean optional = Boolean.TRUE.equals(value.get("optional"));
        return new Parameter(name, ParameterType.valueOf(text(value, "type").toUpperCase(Locale.ROOT)),
                text(value, "description"), Optional.ofNullable(value.get("example")).map(Object::toString),
                standard.map(Object::toString), !optional && standard.isEmpty());
    }

    private static String text(Map<String, Object> map, String key) {
        return Optional.ofNullable(map.get(key)).map(value -> value.toString().strip())
                .orElseThrow(() -> new IllegalArgumentException("\"" + key + "\" is missing"));
    }

    /** grlc writes a map as a list of maps with one entry each. */
    private static Map<String, Object> merged(Object entries) {
        Map<String, Object> merged = new LinkedHashMap<>();
        list(entries).forEach(entry -> merged.putAll(map(entry)));
        return merged;
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, each) -> map.put(key.toString(), each));
        return map;
    }
}
