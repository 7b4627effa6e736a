package org.papergraph.rdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.papergraph.corpus.Identifiers;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.PaperKey;
import org.papergraph.detect.Abbreviation;
import org.papergraph.detect.AnnotatedPaper;
import org.papergraph.detect.Candidate;
import org.papergraph.detect.IntroducedName;
import org.papergraph.detect.Link;
import org.papergraph.detect.Mention;
import org.papergraph.detect.Tag;

/** Papers as triples: a pure function, the same paper gives the same triples in the same order. No blank nodes. */
public final class PaperMapper {
    private final Iris iris;

    public PaperMapper(Iris iris) {
        this.iris = iris;
    }

    /** All that the graph says of a paper, without repetition. What a candidate term is called is said by {@link #candidate}. */
    public Stream<Triple> triples(AnnotatedPaper annotated) {
        Mapping mapping = new Mapping(iris, annotated.paper().key());
        mapping.paper(annotated.paper());
        annotated.untagged().ifPresent(reason -> mapping.add(Terms.UNTAGGED, Literals.text(reason)));
        annotated.links().forEach(mapping::link);
        annotated.tags().forEach(mapping::tag);
        annotated.introduces().forEach(mapping::introduced);
        annotated.abbreviations().forEach(mapping::abbreviation);
        annotated.candidates().forEach(mapping::candidate);
        return mapping.triples.stream();
    }

    /** A candidate term itself, which several papers may share. */
    public Stream<Triple> candidate(Candidate candidate) {
        Node node = iris.candidate(candidate.term());
        return Stream.of(Triple.create(node, Terms.TYPE, Terms.CANDIDATE),
                Triple.create(node, Terms.LABEL, Literals.text(candidate.term())));
    }

    /** The triples of one paper while they are made. */
    private static final class Mapping {
        private final Iris iris;
        private final PaperKey key;
        private final Node paper;
        private final LinkedHashSet<Triple> triples = new LinkedHashSet<>();

        Mapping(Iris iris, PaperKey key) {
            this.iris = iris;
            this.key = key;
            this.paper = iris.paper(key);
        }

        void add(Node predicate, Node object) {
            add(paper, predicate, object);
        }

        private void add(Node subject, Node predicate, Node object) {
            triples.add(Triple.create(subject, predicate, object));
        }

        void paper(Paper record) {
            add(Terms.TYPE, Terms.PAPER);
            if (!record.title().isBlank()) {
                add(Terms.TITLE, Literals.text(record.title()));
            }
            if (!record.abstractText().isBlank()) {
                add(Terms.ABSTRACT, Literals.text(record.abstractText()));
            }
            add(Terms.IDENTIFIER, Literals.text(record.id()));
            lookupKeys(record);
            record.issued().ifPresent(date -> add(Terms.ISSUED, Literals.date(date)));
            record.venue().ifPresent(venue -> add(Terms.PUBLICATION_NAME, Literals.text(venue)));
            record.keywords().forEach(keyword -> add(Terms.KEYWORD, Literals.text(keyword)));
            identifiers(record.identifiers());
            creators(record.authors());
            record.pages().forEach(page -> web(Terms.URL, page));
            record.repositories().forEach(repository -> web(Terms.CODE_REPOSITORY, repository));
        }

        /** What a person may call the paper: a query then finds it without looking at others. */
        private void lookupKeys(Paper record) {
            Stream.of(Stream.of(key.value(), record.id(), record.title()), record.identifiers().arxiv().stream(),
                    record.identifiers().doi().stream()).flatMap(names -> names).filter(name -> !name.isBlank())
                    .forEach(name -> add(Terms.LOOKUP_KEY, Literals.text(LookupKey.of(name))));
        }

        private void identifiers(Identifiers identifiers) {
            identifiers.arxiv().ifPresent(id -> {
                add(Terms.ARXIV_ID, Literals.text(id));
                web(Terms.SAME_AS, "https://arxiv.org/abs/" + id);
            });
            identifiers.doi().ifPresent(id -> {
                add(Terms.DOI, Literals.text(id));
                web(Terms.SAME_AS, "https://doi.org/" + id);
            });
            identifiers.openAlex().ifPresent(id -> web(Terms.SAME_AS, "https://openalex.org/" + id));
        }

        private void creators(List<String> authors) {
            for (int i = 0; i < authors.size(); i++) {
                Node creator = iris.creator(key, i + 1);
                add(Terms.CREATOR, creator);
                add(creator, Terms.NAME, Literals.text(authors.get(i)));
            }
        }

        void link(Link link) {
            web(switch (link.kind()) {
                case CODE -> Terms.CODE_REPOSITORY;
                case PROJECT, DEMO -> Terms.URL;
                case DATA, PAPER -> Terms.REFERENCES;
            }, link.url());
        }

        /** An address that is no IRI is kept as text rather than lost. */
        private void web(Node predicate, String address) {
            add(predicate, isIri(address) ? NodeFactory.createURI(address) : Literals.text(address));
        }

        private static boolean isIri(String address) {
            try {
                // With a scheme; unlike isAbsolute it takes a fragment, too.
                return IRIx.create(address).isReference();
            } catch (IRIException e) {
                return false;
            }
        }

        void tag(Tag tag) {
            Node concept = iris.concept(tag.concept().iri());
            Node node = iris.tag(key, tag.concept().iri());
            add(Terms.SUBJECT, concept);
            add(node, Terms.TYPE, Terms.TAG);
            add(node, Terms.HAS_TARGET, paper);
            add(node, Terms.HAS_BODY, concept);
            add(node, Terms.CONFIDENCE, Literals.share(tag.confidence()));
            add(node, Terms.SALIENCE, Literals.share(tag.salience()));
            mentions(node, tag.mentions());
        }

        private void mentions(Node subject, List<Mention> mentions) {
            for (Mention mention : new TreeSet<>(mentions)) {
                Node node = iris.mention(key, mention);
                add(subject, Terms.MENTION, node);
                add(node, Terms.QUOTE, Literals.text(mention.text()));
            }
        }

        void introduced(IntroducedName introduced) {
            Node node = iris.introduced(key, introduced.name());
            String kind = introduced.kind().key();
            add(Terms.INTRODUCES, node);
            add(node, Terms.TYPE, Terms.ARTIFACT);
            add(node, Terms.TYPE, Terms.artifactClass(Character.toUpperCase(kind.charAt(0)) + kind.substring(1)));
            add(node, Terms.LABEL, Literals.text(introduced.name()));
            introduced.expansion().ifPresent(expansion -> add(node, Terms.LONG_FORM, Literals.text(expansion)));
            add(node, Terms.INTRODUCED_BY, paper);
            add(node, Terms.CONFIDENCE, Literals.share(introduced.confidence()));
        }

        /** Only what the paper spells out: a bare acronym says nothing that its mention does not. */
        void abbreviation(Abbreviation abbreviation) {
            abbreviation.longForm().ifPresent(longForm -> {
                Node node = iris.abbreviation(key, abbreviation.shortForm());
                add(Terms.ABBREVIATES, node);
                add(node, Terms.TYPE, Terms.ABBREVIATION);
                add(node, Terms.SHORT_FORM, Literals.text(abbreviation.shortForm()));
                add(node, Terms.LONG_FORM, Literals.text(longForm));
            });
        }

        void candidate(Candidate candidate) {
            add(iris.candidate(candidate.term()), Terms.CANDIDATE_IN, paper);
        }
    }
}
