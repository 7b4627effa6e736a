package org.papergraph.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.papergraph.web.data.Things;

/**
 * Addresses as a page of this server writes them: relative, so that they hold on any host and behind any prefix.
 *
 * @param root the way from the page to the server's top, e.g. {@code ../../}
 */
public record Links(String root, Things things) {

    /** The page of a thing. */
    public String page(String iri) {
        return root + things.page(iri);
    }

    /** The data of a thing in the format of a file extension. */
    public String data(String iri, String extension) {
        return root + things.data(iri, extension);
    }

    /** Any address of this server, given from its top without a slash. */
    public String to(String path) {
        return root + path;
    }

    /** An address with parameters, in their names' order. */
    public String to(String path, Map<String, String> parameters) {
        return root + path + (parameters.isEmpty() ? "" : "?") + new TreeMap<>(parameters).entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** A file of the program that pages need: a style sheet, a script. */
    public String asset(String name) {
        return root + Assets.path(name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
