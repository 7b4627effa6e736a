package org.papergraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** What the graph says of itself as a dataset, by VoID and DCAT: where it is, on what terms, and what it holds. */
public final class DatasetMapper {
    /** The names of the dumps: all of the graph, packed. */
    public static final List<String> DUMPS = List.of("papergraph.nt.gz", "papergraph.ttl.gz");

    private static final String RIGHTS = "Titles, abstracts and names of authors are quoted from the feed and remain their"
            + " owners'; so do the labels of vocabularies other than papergraph's own. The licence is for what papergraph"
            + " adds: tags, mentions, counts, and its own vocabulary.";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final Set<String> SYNTAXES = Set.of("rdf", "rdfs", "owl", "xsd");

    private final Iris iris;

    public DatasetMapper(Iris iris) {
        this.iris = iris;
    }

    /**
     * The description; its own triples are counted in.
     *
     * @param counts of all other triples of the graph
     */
    public Stream<Triple> triples(String buildId, String version, PartitionCounts counts) {
        // What it says of how often it uses a term depends on which terms it uses; that settles after a round or two.
        List<Triple> description = List.of();
        List<Triple> next = description(buildId, version, counts);
        while (next.size() != description.size()) {
            description = next;
            next = description(buildId, version, with(counts, description));
        }
        return next.stream();
    }

    private static PartitionCounts with(PartitionCounts counts, List<Triple> triples) {
        PartitionCounts all = new PartitionCounts(counts);
        triples.forEach(all::add);
        return all;
    }

    private List<Triple> description(String buildId, String version, PartitionCounts counts) {
        Description made = new Description(iris.dataset());
        made.says(Terms.TYPE, Terms.VOID_DATASET);
        made.says(Terms.TYPE, Terms.DCAT_DATASET);
        made.says(Terms.TITLE, Literals.text(DocumentMapper.TITLE));
        made.says(Terms.DESCRIPTION, Literals.text("Papers, the concepts that they are about, and the words of their"
                + " titles and abstracts that each such statement rests on."));
        made.says(Terms.LICENSE, NodeFactory.createURI(DocumentMapper.LICENCE));
        made.says(Terms.RIGHTS, Literals.text(RIGHTS));
        made.says(Terms.ATTRIBUTED_TO, iris.software(version));
        made.says(Terms.GENERATED_BY, iris.run(buildId));
        made.says(Terms.URI_SPACE, Literals.text(iris.base()));
        made.says(Terms.SPARQL_ENDPOINT, iris.endpoint());
        Terms.PREFIXES.forEach((prefix, namespace) -> {
            if (!SYNTAXES.contains(prefix)) {
                made.says(Terms.VOID_VOCABULARY, NodeFactory.createURI(namespace));
            }
        });
        for (Node type : List.of(Terms.PAPER, Terms.SKOS_CONCEPT)) {
            counts.example(type).ifPresent(example -> made.says(Terms.EXAMPLE, example));
        }
        DUMPS.forEach(name -> dump(name, made));
        partitions(counts, made);
        made.says(Terms.VOID_ENTITIES, Literals.count(counts.things(Terms.PAPER)));
        made.says(Terms.VOID_TRIPLES, Literals.count(counts.triples()));
        return made.triples;
    }

    private void dump(String name, Description made) {
        Node file = iris.dump(name);
        Node distribution = iris.distribution(name);
        String type = name.contains(".nt") ? "application/n-triples" : "text/turtle";
        made.says(Terms.DATA_DUMP, file);
        made.says(Terms.DISTRIBUTION, distribution);
        made.says(distribution, Terms.TYPE, Terms.DCAT_DISTRIBUTION);
        made.says(distribution, Terms.DOWNLOAD_URL, file);
        made.says(distribution, Terms.MEDIA_TYPE, NodeFactory.createURI(MEDIA_TYPES + type));
        made.says(distribution, Terms.COMPRESS_FORMAT, NodeFactory.createURI(MEDIA_TYPES + "application/gzip"));
    }

    private void partitions(PartitionCounts counts, Description made) {
        counts.classes().forEach((type, things) -> {
            Node partition = iris.partition("class", type);
            made.says(Terms.CLASS_PARTITION, partition);
            made.says(partition, Terms.CLASS, NodeFactory.createURI(type));
            made.says(partition, Terms.VOID_ENTITIES, Literals.count(things));
        });
        counts.properties().forEach((property, triples) -> {
            Node partition = iris.partition("property", property);
            made.says(Terms.PROPERTY_PARTITION, partition);
            made.says(partition, Terms.PROPERTY, NodeFactory.createURI(property));
            made.says(partition, Terms.VOID_TRIPLES, Literals.count(triples));
        });
    }

    /** The description while it is made. */
    private record Description(Node dataset, List<Triple> triples) {
        Description(Node dataset) {
            this(dataset, new ArrayList<>());
        }

        void says(Node property, Node value) {
            says(dataset, property, value);
        }

        void says(Node subject, Node property, Node value) {
            triples.add(Triple.create(subject, property, value));
        }
    }
}
