package org.papergraph.web.doctor;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What holds of any address: who may read, what is not sent twice, what is refused and how. */
final class MannersCheck implements Check {
    private static final String ABSENT = "id/paper/no-such-paper-" + "0".repeat(8);
    private static final String UNKNOWN_TYPE = "application/x-no-such-type";

    @Override
    public List<Finding> run(RemoteServer server) throws IOException {
        List<Finding> findings = new ArrayList<>();
        URI data = server.of(server.dataset().getURI());
        URI query = URI.create(server.endpoint() + "?query=" + RemoteServer.encoded("ASK {}"));
        for (URI address : List.of(server.address(""), data, server.address("api/"), query, server.address(ABSENT))) {
            openToAll(server.get(address, "Origin", "https://elsewhere.example"), findings);
        }
        for (URI address : List.of(data, server.address("ns"), server.address("api/top-concepts"))) {
            notSentTwice(address, server, findings);
        }
        for (URI address : List.of(data, server.address("ns"), server.address("api/top-concepts"), query)) {
            int status = server.followed(address, "Accept", UNKNOWN_TYPE).status();
            findings.add(Finding.of(status == 406, "406", address,
                    "Who accepts only " + UNKNOWN_TYPE + " should get 406, not " + status + "."));
        }
        for (String path : List.of(ABSENT, "no-such-page", "api/no-such-query")) {
            int status = server.followed(server.address(path)).status();
            findings.add(Finding.of(status == 404, "404", server.address(path),
                    "What is not there should give 404, not " + status + "."));
        }
        head(server.followed(data, "Accept", "text/turtle"), server, findings);
        int post = server.send("POST", data).status();
        findings.add(Finding.of(post == 405, "read-only", data, "POST should give 405, not " + post + "."));
        return findings;
    }

    private static void openToAll(Reply reply, List<Finding> findings) {
        findings.add(Finding.of(reply.header("Access-Control-Allow-Origin").equals("*"), "CORS", reply.address(),
                "Pages of other sites may not read it: no Access-Control-Allow-Origin: *."));
        findings.add(Finding.of(!reply.header("Access-Control-Allow-Credentials").equals("true"), "CORS",
                reply.address(), "It asks for credentials."));
        findings.add(Finding.of(reply.header("X-Content-Type-Options").equals("nosniff")
                && reply.header("Content-Security-Policy").contains("default-src 'none'"), "security headers",
                reply.address(), "No strict Content-Security-Policy, or no X-Content-Type-Options: nosniff."));
    }

    /** Plainly and packed. */
    private static void notSentTwice(URI address, RemoteServer server, List<Finding> findings) throws IOException {
        for (String encoding : List.of("identity", "gzip")) {
            Reply first = server.followed(address, "Accept", "*/*", "Accept-Encoding", encoding);
            String tag = first.header("ETag");
            if (tag.isEmpty()) {
                findings.add(Finding.faulty("304", first.address(), "It has no ETag."));
                continue;
            }
            int again = server.get(first.address(), "Accept", "*/*", "Accept-Encoding", encoding, "If-None-Match", tag)
                    .status();
            findings.add(Finding.of(again == 304, "304", first.address(), "Who has " + tag + " (" + encoding
                    + ") should get 304, not " + again + "."));
            int other = server
                    .get(first.address(), "Accept", "*/*", "Accept-Encoding", encoding, "If-None-Match", "\"other\"")
                    .status();
            findings.add(Finding.of(other == 200, "304", first.address(),
                    "Who has another state should get 200, not " + other + "."));
        }
    }

    private static void head(Reply got, RemoteServer server, List<Finding> findings) throws IOException {
        Reply head = server.send("HEAD", got.address(), "Accept", "text/turtle");
        findings.add(Finding.of(
                head.status() == got.status() && head.header("ETag").equals(got.header("ETag"))
                        && head.type().equals(got.type()),
                "HEAD", got.address(), "HEAD and GET differ in status, type or ETag."));
    }
}
