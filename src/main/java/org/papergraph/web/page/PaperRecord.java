package org.papergraph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.papergraph.rdf.Terms;

/** What the graph says of one paper, as pages show it. Reads inside the transaction of whoever made it. */
final class PaperRecord {
    private static final String RANGE = "#char=";

    private final Graph graph;
    private final Node paper;

    PaperRecord(Graph graph, Node paper) {
        this.graph = graph;
        this.paper = paper;
    }

    /** A concept of the paper. */
    record Tag(String iri, String conceptIri, String label, double confidence, double salience,
            List<Place> mentions) {}

    /** The code points {@code [start, end)} of a field, {@code title} or {@code abstract}. */
    record Place(String field, int start, int end) {}

    /** Something that the paper introduces. */
    public record Artifact(String iri, String name, String kind, String longForm) {}

    /** A short form that the paper explains. */
    public record Abbreviation(String iri, String shortForm, String longForm) {}

    /** An address on the web. */
    public record WebLink(String kind, String address) {}

    boolean exists() {
        return graph.contains(paper, Terms.TYPE, Terms.PAPER);
    }

    String title() {
        return text(paper, Terms.TITLE);
    }

    String abstractText() {
        return text(paper, Terms.ABSTRACT);
    }

    String field(String name) {
        return name.equals("title") ? title() : abstractText();
    }

    String issued() {
        return text(paper, Terms.ISSUED);
    }

    String venue() {
        return text(paper, Terms.PUBLICATION_NAME);
    }

    List<String> keywords() {
        return objects(paper, Terms.KEYWORD).stream().map(Node::getLiteralLexicalForm).sorted().toList();
    }

    /** In the order of the paper: an author's IRI ends in the place. */
    List<String> authors() {
        return objects(paper, Terms.CREATOR).stream()
                .sorted(Comparator.comparingInt(author -> Integer.parseInt(Terms.localName(author))))
                .map(author -> text(author, Terms.NAME)).toList();
    }

    /** The most salient first. */
    List<Tag> tags() {
        return graph.find(Node.ANY, Terms.HAS_TARGET, paper).mapWith(triple -> tag(triple.getSubject())).toList()
                .stream().sorted(Comparator.comparingDouble((Tag tag) -> -tag.salience()).thenComparing(Tag::label))
                .toList();
    }

    /** Where the paper mentions one concept. */
    List<Place> mentionsOf(Node concept) {
        return graph.find(Node.ANY, Terms.HAS_TARGET, paper).mapWith(Triple::getSubject)
                .filterKeep(tag -> graph.contains(tag, Terms.HAS_BODY, concept)).toList().stream()
                .flatMap(tag -> objects(tag, Terms.MENTION).stream()).map(PaperRecord::place).toList();
    }

    Tag tag(Node tag) {
        Node concept = objects(tag, Terms.HAS_BODY).getFirst();
        return new Tag(tag.getURI(), concept.getURI(), text(concept, Terms.PREF_LABEL),
                Double.parseDouble(text(tag, Terms.CONFIDENCE)), Double.parseDouble(text(tag, Terms.SALIENCE)),
                objects(tag, Terms.MENTION).stream().map(PaperRecord::place).toList());
    }

    private static Place place(Node mention) {
        String iri = mention.getURI();
        int range = iri.indexOf(RANGE);
        int comma = iri.indexOf(',', range);
        return new Place(iri.substring(iri.lastIndexOf('/') + 1, range),
                Integer.parseInt(iri.substring(range + RANGE.length(), comma)),
                Integer.parseInt(iri.substring(comma + 1)));
    }

    List<Artifact> artifacts() {
        return objects(paper, Terms.INTRODUCES).stream().map(each -> new Artifact(each.getURI(),
                text(each, Terms.LABEL), kind(each), text(each, Terms.LONG_FORM)))
                .sorted(Comparator.comparing(Artifact::name)).toList();
    }

    private String kind(Node artifact) {
        return objects(artifact, Terms.TYPE).stream().filter(type -> !type.equals(Terms.ARTIFACT))
                .map(type -> Terms.localName(type).toLowerCase(Locale.ROOT)).sorted().findFirst().orElse("");
    }

    List<Abbreviation> abbreviations() {
        return objects(paper, Terms.ABBREVIATES).stream()
                .map(each -> new Abbreviation(each.getURI(), text(each, Terms.SHORT_FORM), text(each, Terms.LONG_FORM)))
                .sorted(Comparator.comparing(Abbreviation::shortForm)).toList();
    }

    List<WebLink> links() {
        List<WebLink> links = new ArrayList<>();
        web(links, "Paper", Terms.SAME_AS);
        web(links, "Code", Terms.CODE_REPOSITORY);
        web(links, "Page", Terms.URL);
        web(links, "Named in the abstract", Terms.REFERENCES);
        return links;
    }

    private void web(List<WebLink> links, String kind, Node property) {
        objects(paper, property).stream().filter(Node::isURI).map(Node::getURI)
                .filter(iri -> iri.startsWith("https://") || iri.startsWith("http://")).sorted()
                .forEach(iri -> links.add(new WebLink(kind, iri)));
    }

    /** Candidate terms, by name. */
    List<Node> candidates() {
        return graph.find(Node.ANY, Terms.CANDIDATE_IN, paper).mapWith(Triple::getSubject).toList().stream()
                .sorted(Comparator.comparing(term -> text(term, Terms.LABEL))).toList();
    }

    private List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    /** The first value; empty text where there is none. */
    private String text(Node subject, Node property) {
        return objects(subject, property).stream().findFirst().map(Node::getLiteralLexicalForm).orElse("");
    }
}
