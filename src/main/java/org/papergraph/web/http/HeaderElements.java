package org.papergraph.web.http;

import java.util.ArrayList;
import java.util.List;

/** The list syntax of HTTP headers. */
final class HeaderElements {
    private HeaderElements() {}

    /** The parts between delimiters that are not within quotes, stripped; empty parts are kept. */
    static List<String> split(String text, char delimiter) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
