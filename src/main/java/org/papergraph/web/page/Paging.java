package org.papergraph.web.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.web.http.WebRequest;

/**
 * One page of a list and the ways to the others.
 *
 * @param number   of this page, from 1
 * @param pages    how many there are; at least 1
 * @param total    entries in all
 * @param previous address of the page before; empty where there is none
 * @param next     address of the page behind; empty where there is none
 */
public record Paging(int number, int pages, int total, String previous, String next) {
    static final String PARAMETER = "page";

    /** The page that a request asks for; one that does not exist is the nearest that does. */
    static Paging of(WebRequest request, int total, int size, String path, Links links) {
        int pages = Math.max(1, (total + size - 1) / size);
        int wanted = request.parameter(PARAMETER).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf)
                .orElse(1);
        int number = Math.clamp(wanted, 1, pages);
        return new Paging(number, pages, total, number > 1 ? address(request, number - 1, path, links) : "",
                number < pages ? address(request, number + 1, path, links) : "");
    }

    private static String address(WebRequest request, int number, String path, Links links) {
        Map<String, String> parameters = new TreeMap<>(request.parameters());
        parameters.put(PARAMETER, Integer.toString(number));
        return links.to(path, parameters);
    }

    /** The entries of this page. */
    <T> List<T> slice(List<T> all, int size) {
        int from = (number - 1) * size;
        return all.subList(Math.min(from, all.size()), Math.min(from + size, all.size()));
    }
}
