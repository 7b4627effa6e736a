package org.papergraph.web.doctor;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.papergraph.rdf.Terms;

/** The endpoint describes itself, and what VoID counts is what there is. */
final class DescriptionCheck implements Check {
    private static final String SERVICE = "service description";
    private static final String VOID = "VoID";
    private static final Var COUNT = Var.alloc("n");

    @Override
    public List<Finding> run(RemoteServer server) throws IOException {
        List<Finding> findings = new ArrayList<>();
        service(server, findings);
        count(server, Terms.VOID_TRIPLES, server.dataset(), "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", findings);
        count(server, Terms.VOID_ENTITIES, server.dataset(), "SELECT (COUNT(*) AS ?n) { ?s a <"
                + Terms.PAPER.getURI() + "> }", findings);
        Graph description = server.description();
        for (Node partition : objects(description, server.dataset(), Terms.CLASS_PARTITION)) {
            for (Node type : objects(description, partition, Terms.CLASS)) {
                count(server, Terms.VOID_ENTITIES, partition, "SELECT (COUNT(*) AS ?n) { ?s a <" + type.getURI()
                        + "> }", findings);
            }
        }
        for (Node partition : objects(description, server.dataset(), Terms.PROPERTY_PARTITION)) {
            for (Node property : objects(description, partition, Terms.PROPERTY)) {
                count(server, Terms.VOID_TRIPLES, partition, "SELECT (COUNT(*) AS ?n) { ?s <" + property.getURI()
                        + "> ?o }", findings);
            }
        }
        for (Node dump : objects(description, server.dataset(), Terms.DATA_DUMP)) {
            URI address = server.of(dump.getURI());
            int status = server.send("HEAD", address).status();
            findings.add(Finding.of(status == 200, "dumps", address, "It is listed and gives status " + status + "."));
        }
        return findings;
    }

    private static void service(RemoteServer server, List<Finding> findings) throws IOException {
        URI endpoint = server.endpoint();
        Reply reply = server.get(endpoint, "Accept", "text/turtle");
        boolean described = reply.status() == 200 && reply.graph().filter(graph -> graph.stream()
                .anyMatch(triple -> triple.getPredicate().getURI()
                        .equals("http://www.w3.org/ns/sparql-service-description#endpoint")))
                .isPresent();
        findings.add(Finding.of(described, SERVICE, endpoint,
                "Asked nothing, the endpoint does not describe itself: status " + reply.status() + "."));
    }

    private static void count(RemoteServer server, Node property, Node thing, String query, List<Finding> findings)
            throws IOException {
        List<Node> stated = objects(server.description(), thing, property);
        if (stated.size() != 1) {
            findings.add(
                    Finding.faulty(VOID, thing.getURI(), "It should say once: " + Terms.shortened(property.getURI())
                            + ". It says it " + stated.size() + " times."));
            return;
        }
        Optional<String> counted = server.select(query).filter(rows -> rows.hasNext())
                .map(rows -> rows.next().get(COUNT).getLiteralLexicalForm());
        String said = stated.getFirst().getLiteralLexicalForm();
        findings.add(Finding.of(counted.isPresent() && counted.get().equals(said), VOID, thing.getURI(),
                Terms.shortened(property.getURI()) + " is " + said + ", and counting gives "
                        + counted.orElse("no answer") + "."));
    }

    private static List<Node> objects(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(triple -> triple.getObject()).toList();
    }
}
