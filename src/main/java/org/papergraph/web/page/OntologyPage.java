package org.papergraph.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.concept.Namespace;
import org.papergraph.rdf.Terms;
import org.papergraph.web.data.OntologyDocument;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebRequest;

/** The ontology for people: its picture, its classes, its properties. */
public final class OntologyPage implements Resource {
    private static final Map<String, Node> KINDS = Map.of("Classes", OWL.Class.asNode(), "Properties to things",
            OWL.ObjectProperty.asNode(), "Properties to values", OWL.DatatypeProperty.asNode());

    private final Site site;

    public OntologyPage(Site site) {
        this.site = site;
    }

    /** A link by the short name of what it leads to. */
    public record Named(String name, String href) {}

    /** A term of the ontology. {@code id} is what stands behind the {@code #} of its IRI. */
    public record Term(String id, String iri, String label, List<String> comments, Map<String, List<Named>> links) {}

    /** The terms of one kind. */
    public record Section(String title, List<Term> terms) {}

    /** The model of the page. */
    public record Page(Frame frame, List<Section> sections) {}

    @Override
    public Answer get(WebRequest request) {
        Graph ontology = OntologyDocument.ontology().graph();
        List<Section> sections = KINDS.keySet().stream().sorted()
                .map(title -> new Section(title, terms(ontology, KINDS.get(title)))).toList();
        return Html.page(JteontologyGenerated::render,
                new Page(Frame.of("The ontology", "About", request, site), sections));
    }

    private static List<Term> terms(Graph ontology, Node kind) {
        return ontology.find(Node.ANY, RDF.type.asNode(), kind).mapWith(Triple::getSubject)
                .filterKeep(term -> term.isURI() && term.getURI().startsWith(Namespace.PG)).toList().stream()
                .map(term -> term(ontology, term)).sorted(Comparator.comparing(Term::id)).toList();
    }

    private static Term term(Graph ontology, Node term) {
        Map<String, List<Named>> links = new TreeMap<>();
        Map.of("subclass of", RDFS.subClassOf, "subproperty of", RDFS.subPropertyOf, "domain", RDFS.domain, "range",
                RDFS.range).forEach((name, property) -> {
                    List<Named> ends = objects(ontology, term, property.asNode()).stream().filter(Node::isURI)
                            .map(end -> new Named(Terms.shortened(end.getURI()), href(end.getURI()))).toList();
                    if (!ends.isEmpty()) {
                        links.put(name, ends);
                    }
                });
        return new Term(Terms.localName(term), term.getURI(), Terms.shortened(term.getURI()),
                objects(ontology, term, RDFS.comment.asNode()).stream().map(Node::getLiteralLexicalForm)
                        .collect(Collectors.toList()),
                links);
    }

    private static String href(String iri) {
        return iri.startsWith(Namespace.PG) ? "#" + iri.substring(Namespace.PG.length()) : iri;
    }

    private static List<Node> objects(Graph ontology, Node term, Node property) {
        return ontology.find(term, property, Node.ANY).mapWith(Triple::getObject).toList();
    }
}
