package org.papergraph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.papergraph.rdf.Description;
import org.papergraph.rdf.Terms;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.WebRequest;

/** The page of a thing of any kind: what the graph says of it and what points at it, as a table. */
final class AnyThingView implements ThingView {
    private final Site site;

    AnyThingView(Site site) {
        this.site = site;
    }

    /** What stands at one end of a statement. */
    public record Value(String text, Optional<String> href) {}

    /** All values of one property. */
    public record Row(String property, String iri, List<Value> values) {}

    /** Something that the same document tells of: its IRI is the thing's with a fragment. */
    public record Part(String id, List<Row> rows) {}

    /** The model of the page. */
    public record Page(Frame frame, String name, List<Row> says, List<Part> parts, List<Row> pointing) {}

    @Override
    public Optional<Answer> page(Node thing, Graph graph, WebRequest request) {
        return Description.of(thing, graph).map(description -> {
            Labels labels = new Labels(graph);
            Links links = new Links(request.root(), site.things());
            String name = labels.of(thing);
            List<Triple> all = description.triples().find().toList();
            return Html.page(JtethingGenerated::render, new Page(
                    Frame.of(name, "", request, site).about(thing.getURI()), name,
                    rows(all.stream().filter(triple -> triple.getSubject().equals(thing)).toList(), Triple::getObject,
                            labels, links),
                    parts(thing, all, labels, links),
                    rows(all.stream().filter(triple -> triple.getObject().equals(thing)).toList(), Triple::getSubject,
                            labels, links)));
        });
    }

    private static List<Part> parts(Node thing, List<Triple> all, Labels labels, Links links) {
        String fragments = thing.getURI() + "#";
        Map<String, List<Triple>> byPart = new TreeMap<>();
        all.stream().filter(triple -> triple.getSubject().getURI().startsWith(fragments)).forEach(triple -> byPart
                .computeIfAbsent(triple.getSubject().getURI().substring(fragments.length()), id -> new ArrayList<>())
                .add(triple));
        return byPart.entrySet().stream()
                .map(part -> new Part(part.getKey(), rows(part.getValue(), Triple::getObject, labels, links))).toList();
    }

    private static List<Row> rows(List<Triple> triples, Function<Triple, Node> end, Labels labels, Links links) {
        Map<String, List<Value>> byProperty = new TreeMap<>();
        triples.forEach(triple -> byProperty.computeIfAbsent(triple.getPredicate().getURI(), iri -> new ArrayList<>())
                .add(value(end.apply(triple), labels, links)));
        return byProperty.entrySet().stream().map(each -> new Row(Terms.shortened(each.getKey()), each.getKey(),
                each.getValue().stream().sorted(Comparator.comparing(Value::text)).toList())).toList();
    }

    private static Value value(Node node, Labels labels, Links links) {
        return node.isURI()
                ? new Value(labels.of(node),
                        Optional.of(labels.isOurs(node) ? links.page(node.getURI()) : node.getURI()))
                : new Value(node.getLiteralLexicalForm(), Optional.empty());
    }
}
