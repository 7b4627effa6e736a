package org.papergraph.web.doctor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.papergraph.rdf.Terms;

/** A few things of every kind that a graph has: of each class, and the two kinds that have none. */
final class SampleThings {
    private static final int OF_EACH_KIND = 2;
    private static final Var THING = Var.alloc("thing");

    private SampleThings() {}

    /** IRIs, without repetition; none if the endpoint does not answer. */
    static Set<String> of(RemoteServer server) throws IOException {
        Set<String> things = new LinkedHashSet<>();
        things.add(server.dataset().getURI());
        for (Node type : classes(server)) {
            things.addAll(some(server, "?thing a <" + type.getURI() + ">"));
        }
        things.addAll(some(server, "?tag <" + Terms.MENTION.getURI() + "> ?thing"));
        things.addAll(some(server, "?paper <" + Terms.CREATOR.getURI() + "> ?thing"));
        return things;
    }

    private static List<Node> classes(RemoteServer server) throws IOException {
        Var type = Var.alloc("type");
        List<Node> classes = new ArrayList<>();
        server.select("SELECT DISTINCT ?type { ?dataset <" + Terms.CLASS_PARTITION.getURI() + ">/<"
                + Terms.CLASS.getURI() + "> ?type } ORDER BY ?type")
                .ifPresent(rows -> rows.forEachRemaining(row -> classes.add(row.get(type))));
        return classes;
    }

    private static List<String> some(RemoteServer server, String pattern) throws IOException {
        List<String> some = new ArrayList<>();
        server.select("SELECT ?thing { " + pattern + " FILTER(isIRI(?thing)) } LIMIT " + OF_EACH_KIND)
                .ifPresent(rows -> rows.forEachRemaining(row -> some.add(row.get(THING).getURI())));
        return some;
    }
}
