package org.papergraph.rdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.concept.Namespace;

/** The classes and properties that the graph uses, own and reused, by vocabulary. */
public final class Terms {
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    static final String OWL = "http://www.w3.org/2002/07/owl#";
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    static final String DCTERMS = "http://purl.org/dc/terms/";
    static final String OA = "http://www.w3.org/ns/oa#";
    static final String PROV = "http://www.w3.org/ns/prov#";
    static final String VOID = "http://rdfs.org/ns/void#";
    static final String DCAT = "http://www.w3.org/ns/dcat#";
    static final String SCHEMA = "https://schema.org/";
    static final String FABIO = "http://purl.org/spar/fabio/";
    static final String PRISM = "http://prismstandard.org/namespaces/basic/2.0/";
    static final String FOAF = "http://xmlns.com/foaf/0.1/";

    /** The prefixes under which the graph is written, in the order of their declaration. */
    public static final Map<String, String> PREFIXES = prefixes();

    public static final Node TYPE = node(RDF, "type");
    static final Node LABEL = node(RDFS, "label");
    static final Node SAME_AS = node(OWL, "sameAs");

    public static final Node PAPER = node(Namespace.PG, "Paper");
    static final Node TAG = node(Namespace.PG, "Tag");
    static final Node ARTIFACT = node(Namespace.PG, "Artifact");
    static final Node ABBREVIATION = node(Namespace.PG, "Abbreviation");
    static final Node CANDIDATE = node(Namespace.PG, "Candidate");
    static final Node COOCCURRENCE = node(Namespace.PG, "Cooccurrence");
    static final Node CONFIDENCE = node(Namespace.PG, "confidence");
    static final Node SALIENCE = node(Namespace.PG, "salience");
    static final Node MENTION = node(Namespace.PG, "mention");
    static final Node QUOTE = node(Namespace.PG, "quote");
    static final Node INTRODUCES = node(Namespace.PG, "introduces");
    static final Node INTRODUCED_BY = node(Namespace.PG, "introducedBy");
    static final Node ABBREVIATES = node(Namespace.PG, "abbreviates");
    static final Node SHORT_FORM = node(Namespace.PG, "shortForm");
    static final Node LONG_FORM = node(Namespace.PG, "longForm");
    static final Node CANDIDATE_IN = node(Namespace.PG, "candidateIn");
    static final Node UNTAGGED = node(Namespace.PG, "untagged");
    static final Node PAPER_COUNT = node(Namespace.PG, "paperCount");
    static final Node DIRECT_PAPER_COUNT = node(Namespace.PG, "directPaperCount");
    static final Node COOCCURRING = node(Namespace.PG, "cooccurring");
    static final Node LOOKUP_KEY = node(Namespace.PG, "lookupKey");

    static final Node SKOS_CONCEPT = node(SKOS, "Concept");
    static final Node PREF_LABEL = node(SKOS, "prefLabel");
    static final Node ALT_LABEL = node(SKOS, "altLabel");
    static final Node HIDDEN_LABEL = node(SKOS, "hiddenLabel");
    static final Node DEFINITION = node(SKOS, "definition");
    static final Node BROADER = node(SKOS, "broader");
    static final Node BROADER_TRANSITIVE = node(SKOS, "broaderTransitive");
    static final Node RELATED = node(SKOS, "related");
    static final Node CLOSE_MATCH = node(SKOS, "closeMatch");
    static final Node IN_SCHEME = node(SKOS, "inScheme");

    public static final Node TITLE = node(DCTERMS, "title");
    public static final Node ABSTRACT = node(DCTERMS, "abstract");
    static final Node ISSUED = node(DCTERMS, "issued");
    public static final Node IDENTIFIER = node(DCTERMS, "identifier");
    static final Node CREATOR = node(DCTERMS, "creator");
    static final Node SUBJECT = node(DCTERMS, "subject");
    static final Node REFERENCES = node(DCTERMS, "references");
    static final Node HAS_TARGET = node(OA, "hasTarget");
    static final Node HAS_BODY = node(OA, "hasBody");
    static final Node NAME = node(FOAF, "name");
    static final Node ARXIV_ID = node(FABIO, "hasArXivId");
    static final Node DOI = node(PRISM, "doi");
    static final Node KEYWORD = node(PRISM, "keyword");
    static final Node PUBLICATION_NAME = node(PRISM, "publicationName");
    static final Node URL = node(SCHEMA, "url");
    static final Node CODE_REPOSITORY = node(SCHEMA, "codeRepository");
    static final Node SHA256 = node(SCHEMA, "sha256");
    static final Node SOFTWARE_VERSION = node(SCHEMA, "softwareVersion");

    static final Node ACTIVITY = node(PROV, "Activity");
    static final Node ENTITY = node(PROV, "Entity");
    static final Node SOFTWARE_AGENT = node(PROV, "SoftwareAgent");
    static final Node USED = node(PROV, "used");
    static final Node ASSOCIATED_WITH = node(PROV, "wasAssociatedWith");
    static final Node GENERATED_BY = node(PROV, "wasGeneratedBy");
    static final Node VOID_DATASET = node(VOID, "Dataset");
    static final Node VOID_TRIPLES = node(VOID, "triples");
    static final Node VOID_ENTITIES = node(VOID, "entities");
    static final Node VOID_VOCABULARY = node(VOID, "vocabulary");
    static final Node URI_SPACE = node(VOID, "uriSpace");
    static final Node DCAT_DATASET = node(DCAT, "Dataset");

    private Terms() {}

    /** The class of what a paper introduces, by its local name, e.g. {@code Method}. */
    static Node artifactClass(String localName) {
        return node(Namespace.PG, localName);
    }

    private static Node node(String namespace, String localName) {
        return NodeFactory.createURI(namespace + localName);
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("pg", Namespace.PG);
        prefixes.put("dcat", DCAT);
        prefixes.put("dcterms", DCTERMS);
        prefixes.put("fabio", FABIO);
        prefixes.put("foaf", FOAF);
        prefixes.put("oa", OA);
        prefixes.put("owl", OWL);
        prefixes.put("prism", PRISM);
        prefixes.put("prov", PROV);
        prefixes.put("rdf", RDF);
        prefixes.put("rdfs", RDFS);
        prefixes.put("schema", SCHEMA);
        prefixes.put("skos", SKOS);
        prefixes.put("void", VOID);
        prefixes.put("xsd", XSD);
        return Collections.unmodifiableMap(prefixes);
    }
}
