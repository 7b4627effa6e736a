package org.papergraph.web.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.papergraph.web.http.WebRequest;

/** The {@code Link} header from one page of rows to the pages beside it: RFC 8288. */
final class PageLinks {
    private PageLinks() {}

    /**
     * To the first page, the one before, the next and the last; empty text if there are none. Where it is not known how many
     * rows there are, a full page is taken to have a next one, and the last is not named.
     *
     * @param rows  on this page
     * @param total on all pages
     */
    static String of(WebRequest request, Paging paging, int rows, OptionalLong total) {
        List<String> links = new ArrayList<>();
        if (paging.number() > 1) {
            links.add(link(request, 1, "first"));
            links.add(link(request, paging.number() - 1, "prev"));
        }
        if (total.isPresent() ? paging.offset() + rows < total.getAsLong() : rows == paging.size()) {
            links.add(link(request, paging.number() + 1, "next"));
            total.ifPresent(all -> links.add(link(request, (all + paging.size() - 1) / paging.size(), "last")));
        }
        return String.join(", ", links);
    }

    private static String link(WebRequest request, long page, String relation) {
        Map<String, String> parameters = new TreeMap<>(request.parameters());
        request.format().ifPresent(format -> parameters.put(WebRequest.FORMAT, format));
        parameters.put(Paging.PAGE, Long.toString(page));
        String query = parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return "<" + request.path() + "?" + query + ">; rel=\"" + relation + "\"";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
