package org.papergraph.web.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.papergraph.rdf.Terms;

/** Reads the catalog from a graph, inside a read transaction; one pass over each property that it needs. */
final class CatalogReader {
    private static final String TAG = "/tag/";
    private static final int YEAR_DIGITS = 4;

    private final Graph graph;

    CatalogReader(Graph graph) {
        this.graph = graph;
    }

    Catalog read() {
        Listing papers = Listing.of(papers());
        List<Entry> concepts = concepts();
        Listing occurring = Listing.of(concepts.stream().filter(concept -> concept.count() > 0).toList());
        return new Catalog(papers, occurring, Listing.of(artifacts()), Listing.of(candidates()),
                new TagIndex(papers.byName(), occurring.byName(), tags(papers.byName(), occurring.byName())),
                Suggestions.of(names(concepts)), Suggestions.of(papers.byName().stream()
                        .map(paper -> new Suggestions.Name(paper.label(), paper)).toList()));
    }

    private List<Entry> papers() {
        List<Entry> papers = new ArrayList<>();
        each(Terms.TYPE, Terms.PAPER, paper -> papers.add(new Entry(paper.getURI(),
                text(paper, Terms.TITLE, "Untitled"), year(text(paper, Terms.ISSUED, "")), 0)));
        return papers;
    }

    private static String year(String date) {
        return date.length() < YEAR_DIGITS ? "" : date.substring(0, YEAR_DIGITS);
    }

    private List<Entry> concepts() {
        List<Entry> concepts = new ArrayList<>();
        each(Terms.TYPE, Terms.SKOS_CONCEPT, concept -> concepts.add(new Entry(concept.getURI(),
                text(concept, Terms.PREF_LABEL, concept.getURI()), "",
                Long.parseLong(text(concept, Terms.PAPER_COUNT, "0")))));
        return concepts;
    }

    private List<Entry> artifacts() {
        List<Entry> artifacts = new ArrayList<>();
        each(Terms.TYPE, Terms.ARTIFACT, artifact -> artifacts.add(new Entry(artifact.getURI(),
                text(artifact, Terms.LABEL, artifact.getURI()), kind(artifact), 1)));
        return artifacts;
    }

    /** The more special class of something introduced, as a word: {@code method}. */
    private String kind(Node artifact) {
        return graph.find(artifact, Terms.TYPE, Node.ANY).toList().stream().map(Triple::getObject)
                .filter(type -> !type.equals(Terms.ARTIFACT))
                .map(type -> Terms.localName(type).toLowerCase(Locale.ROOT))
                .sorted().findFirst().orElse("");
    }

    private List<Entry> candidates() {
        List<Entry> candidates = new ArrayList<>();
        each(Terms.TYPE, Terms.CANDIDATE, candidate -> {
            long papers = graph.find(candidate, Terms.CANDIDATE_IN, Node.ANY).toList().size();
            candidates.add(new Entry(candidate.getURI(), text(candidate, Terms.LABEL, candidate.getURI()), "", papers));
        });
        return candidates;
    }

    /** Every tag, by the places of its paper and concept; a tag's IRI begins with its paper's. */
    private List<TagIndex.Tag> tags(List<Entry> papers, List<Entry> concepts) {
        Map<String, Integer> paperNumbers = new HashMap<>();
        for (int i = 0; i < papers.size(); i++) {
            paperNumbers.put(papers.get(i).iri(), i);
        }
        List<TagIndex.Tag> tags = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++) {
            int concept = i;
            each(Terms.HAS_BODY, NodeFactory.createURI(concepts.get(i).iri()), tag -> {
                String iri = tag.getURI();
                tags.add(new TagIndex.Tag(paperNumbers.get(iri.substring(0, iri.lastIndexOf(TAG))), concept,
                        Float.parseFloat(text(tag, Terms.SALIENCE, "0"))));
            });
        }
        return tags;
    }

    private List<Suggestions.Name> names(List<Entry> concepts) {
        List<Suggestions.Name> names = new ArrayList<>();
        for (Entry concept : concepts) {
            names.add(new Suggestions.Name(concept.label(), concept));
            graph.find(NodeFactory.createURI(concept.iri()), Terms.ALT_LABEL, Node.ANY).forEach(label -> names
                    .add(new Suggestions.Name(label.getObject().getLiteralLexicalForm(), concept)));
        }
        return names;
    }

    private void each(Node property, Node object, Consumer<Node> use) {
        graph.find(Node.ANY, property, object).forEach(triple -> use.accept(triple.getSubject()));
    }

    private String text(Node thing, Node property, String otherwise) {
        Iterator<Triple> values = graph.find(thing, property, Node.ANY);
        return values.hasNext() ? values.next().getObject().getLiteralLexicalForm() : otherwise;
    }
}
