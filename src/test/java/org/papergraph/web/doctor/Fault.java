package org.papergraph.web.doctor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A way in which a proxy can spoil what a server answers.
 *
 * @param check  which finding must tell of it
 * @param where  the addresses that are spoilt, by path and query
 * @param hidden headers of the request that the server does not see, in lower case
 * @param lost   headers of the answer that the client does not see, in lower case
 * @param status other statuses than the server's
 * @param text   what is replaced in the body, by regular expression
 */
record Fault(String check, Predicate<String> where, Set<String> hidden, Set<String> lost, Map<Integer, Integer> status,
        Map<String, String> text) {

    static Fault in(String check, Predicate<String> where) {
        return new Fault(check, where, Set.of(), Set.of(), Map.of(), Map.of());
    }

    Fault hiding(String... headers) {
        return new Fault(check, where, Set.of(headers), lost, status, text);
    }

    Fault losing(String... headers) {
        return new Fault(check, where, hidden, Set.of(headers), status, text);
    }

    Fault answering(int instead, int of) {
        return new Fault(check, where, hidden, lost, Map.of(of, instead), text);
    }

    Fault replacing(String pattern, String replacement) {
        return new Fault(check, where, hidden, lost, status, Map.of(pattern, replacement));
    }

    byte[] spoilt(byte[] body) {
        if (text.isEmpty()) {
            return body;
        }
        String read = new String(body, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> each : text.entrySet()) {
            read = read.replaceAll(each.getKey(), each.getValue());
        }
        return read.getBytes(StandardCharsets.UTF_8);
    }

    /** Ways to go wrong that have been seen in proxies, and some that only a server has. */
    static List<Fault> all() {
        Predicate<String> anywhere = path -> true;
        return List.of(Fault.in("Vary", path -> path.startsWith("/id/")).losing("vary"),
                Fault.in("304", anywhere).hiding("if-none-match"),
                Fault.in("VoID", path -> path.startsWith("/data/dataset")).replacing("(void:entities +)(\\d+)",
                        "$19$2"),
                Fault.in("canned queries", path -> path.startsWith("/api/statistics")).answering(500, 200),
                Fault.in("CORS", anywhere).losing("access-control-allow-origin"),
                Fault.in("404", anywhere).answering(200, 404), Fault.in("406", anywhere).answering(200, 406),
                Fault.in("service description", path -> path.endsWith("/sparql")).answering(404, 200),
                Fault.in("dereference", path -> path.startsWith("/data/") && path.endsWith(".rdf"))
                        .replacing("</rdf:RDF>", ""),
                Fault.in("security headers", anywhere).losing("content-security-policy"));
    }

    @Override
    public String toString() {
        return check;
    }
}
