package org.papergraph.rdf;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What is worth knowing about one thing, with its parts, who points at it, and what its neighbours are called: enough
 * to follow links from it in any direction.
 *
 * @param triples with the graph's prefixes
 * @param cut     more things point at it than {@link #MOST_BACK} by one property; the others are left out
 */
public record Description(Graph triples, boolean cut) {
    /** How many statements that point at the thing are given, for each property. */
    public static final int MOST_BACK = 100;

    /** How other things point at a thing. Left out are tags, as what they say of a concept its
     * papers say, and the concepts of a scheme but for those at its top. */
    private static final List<Node> BACK = List.of(Terms.SUBJECT, Terms.BROADER, Terms.COOCCURRING,
            Terms.CANDIDATE_IN, Terms.ABBREVIATES, Terms.INTRODUCES, Terms.CREATOR, Terms.MENTION, Terms.USED,
            Terms.ASSOCIATED_WITH, Terms.GENERATED_BY);
    /** What belongs to a thing and is told with it. */
    private static final List<Node> PARTS = List.of(Terms.CREATOR, Terms.INTRODUCES, Terms.ABBREVIATES, Terms.MENTION,
            Terms.USED, Terms.ASSOCIATED_WITH, Terms.CLASS_PARTITION, Terms.PROPERTY_PARTITION, Terms.DISTRIBUTION);
    private static final List<Node> NAMES = List.of(Terms.PREF_LABEL, Terms.LABEL, Terms.TITLE);

    /**
     * The description of a thing in a graph; empty if the graph does not know it. The address of a field of a paper,
     * {@code {paper}/abstract}, gives the mentions in it, as their IRIs are its fragments, each with its
     * {@linkplain TextSelectors selectors}, which are not in the graph.
     */
    public static Optional<Description> of(Node thing, Graph graph) {
        Collector collector = new Collector(graph);
        if (graph.contains(thing, Node.ANY, Node.ANY)) {
            collector.whole(thing);
        } else {
            collector.fragments(thing.getURI());
        }
        collector.back(thing);
        if (collector.triples.isEmpty()) {
            return Optional.empty();
        }
        collector.names();
        return Optional.of(new Description(collector.triples, collector.cut));
    }

    /** One description while it grows. */
    private static final class Collector {
        private final Graph graph;
        private final Graph triples = GraphFactory.createDefaultGraph();
        private boolean cut;

        Collector(Graph graph) {
            this.graph = graph;
            triples.getPrefixMapping().setNsPrefixes(Terms.PREFIXES);
        }

        /** All that is said of a thing, its tags and its parts. */
        void whole(Node thing) {
            graph.find(thing, Node.ANY, Node.ANY).forEach(triples::add);
            graph.find(Node.ANY, Terms.HAS_TARGET, thing).forEach(tag -> whole(tag.getSubject()));
            for (Node part : PARTS) {
                graph.find(thing, part, Node.ANY)
                        .forEach(link -> graph.find(link.getObject(), Node.ANY, Node.ANY).forEach(triples::add));
            }
        }

        /** The mentions within a document, and the tags that rest on them. */
        void fragments(String document) {
            Node owner = NodeFactory.createURI(document.substring(0, Math.max(0, document.lastIndexOf('/'))));
            graph.find(Node.ANY, Terms.HAS_TARGET, owner).forEach(tag -> graph
                    .find(tag.getSubject(), Terms.MENTION, Node.ANY)
                    .filterKeep(mention -> mention.getObject().getURI().startsWith(document + "#"))
                    .forEach(mention -> {
                        triples.add(mention);
                        graph.find(mention.getObject(), Node.ANY, Node.ANY).forEach(triples::add);
                        TextSelectors.of(mention.getObject(), graph).forEach(triples::add);
                        triples.add(Triple.create(NodeFactory.createURI(document), Terms.IS_PART_OF, owner));
                        graph.find(tag.getSubject(), Terms.HAS_BODY, Node.ANY).forEach(triples::add);
                    }));
        }

        void back(Node thing) {
            for (Node property : BACK) {
                Iterator<Triple> links = graph.find(Node.ANY, property, thing);
                for (int i = 0; i < MOST_BACK && links.hasNext(); i++) {
                    Triple link = links.next();
                    triples.add(link);
                    if (property.equals(Terms.COOCCURRING)) {
                        graph.find(link.getSubject(), Node.ANY, Node.ANY).forEach(triples::add);
                    }
                }
                cut |= links.hasNext();
            }
        }

        /** A name for everything that is linked to and not told of. */
        void names() {
            Set<Node> linked = new HashSet<>();
            for (Triple triple : triples.find().toList()) {
                linked.add(triple.getSubject());
                linked.add(triple.getObject());
            }
            linked.stream().filter(Node::isURI).forEach(node -> NAMES.stream()
                    .map(name -> graph.find(node, name, Node.ANY)).filter(Iterator::hasNext).findFirst()
                    .ifPresent(names -> triples.add(names.next())));
        }
    }
}
