package org.papergraph.web.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.papergraph.web.http.WebRequest;

/** The {@code Link} header from one page of rows to the pages beside it: RFC 8288. */
final class PageLinks {
    private PageLinks() {}

    /** To the page before and, where this one is full, to the next; empty text if there is neither. */
    static String of(WebRequest request, Paging paging, int rows) {
        List<String> links = new ArrayList<>();
        if (paging.number() > 1) {
            links.add(link(request, paging.number() - 1, "prev"));
        }
        if (rows == paging.size()) {
            links.add(link(request, paging.number() + 1, "next"));
        }
        return String.join(", ", links);
    }

    private static String link(WebRequest request, int page, String relation) {
        Map<String, String> parameters = new TreeMap<>(request.parameters());
        request.format().ifPresent(format -> parameters.put(WebRequest.FORMAT, format));
        parameters.put(Paging.PAGE, Integer.toString(page));
        String query = parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return "<" + request.path() + "?" + query + ">; rel=\"" + relation + "\"";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
