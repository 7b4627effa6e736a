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
    public static final Node LABEL = node(RDFS, "label");
    public static final Node SAME_AS = node(OWL, "sameAs");

    public static final Node PAPER = node(Namespace.PG, "Paper");
    public static final Node TAG = node(Namespace.PG, "Tag");
    public static final Node ARTIFACT = node(Namespace.PG, "Artifact");
    public static final Node ABBREVIATION = node(Namespace.PG, "Abbreviation");
    public static final Node CANDIDATE = node(Namespace.PG, "Candidate");
    public static final Node COOCCURRENCE = node(Namespace.PG, "Cooccurrence");
    public static final Node CONFIDENCE = node(Namespace.PG, "confidence");
    public static final Node SALIENCE = node(Namespace.PG, "salience");
    public static final Node MENTION = node(Namespace.PG, "mention");
    public static final Node QUOTE = node(Namespace.PG, "quote");
    public static final Node INTRODUCES = node(Namespace.PG, "introduces");
    public static final Node INTRODUCED_BY = node(Namespace.PG, "introducedBy");
    public static final Node ABBREVIATES = node(Namespace.PG, "abbreviates");
    public static final Node SHORT_FORM = node(Namespace.PG, "shortForm");
    public static final Node LONG_FORM = node(Namespace.PG, "longForm");
    public static final Node CANDIDATE_IN = node(Namespace.PG, "candidateIn");
    public static final Node UNTAGGED = node(Namespace.PG, "untagged");
    public static final Node PAPER_COUNT = node(Namespace.PG, "paperCount");
    public static final Node DIRECT_PAPER_COUNT = node(Namespace.PG, "directPaperCount");
    public static final Node RECENT_SINCE = node(Namespace.PG, "recentSince");
    public static final Node RECENT_PAPER_COUNT = node(Namespace.PG, "recentPaperCount");
    public static final Node EARLIER_PAPER_COUNT = node(Namespace.PG, "earlierPaperCount");
    public static final Node COOCCURRING = node(Namespace.PG, "cooccurring");
    public static final Node LOOKUP_KEY = node(Namespace.PG, "lookupKey");

    public static final Node SKOS_CONCEPT = node(SKOS, "Concept");
    public static final Node PREF_LABEL = node(SKOS, "prefLabel");
    public static final Node ALT_LABEL = node(SKOS, "altLabel");
    public static final Node HIDDEN_LABEL = node(SKOS, "hiddenLabel");
    public static final Node DEFINITION = node(SKOS, "definition");
    public static final Node BROADER = node(SKOS, "broader");
    public static final Node BROADER_TRANSITIVE = node(SKOS, "broaderTransitive");
    public static final Node RELATED = node(SKOS, "related");
    public static final Node CLOSE_MATCH = node(SKOS, "closeMatch");
    public static final Node CONCEPT_SCHEME = node(SKOS, "ConceptScheme");
    public static final Node HAS_TOP_CONCEPT = node(SKOS, "hasTopConcept");
    public static final Node IN_SCHEME = node(SKOS, "inScheme");

    public static final Node TITLE = node(DCTERMS, "title");
    public static final Node ABSTRACT = node(DCTERMS, "abstract");
    public static final Node ISSUED = node(DCTERMS, "issued");
    public static final Node IDENTIFIER = node(DCTERMS, "identifier");
    public static final Node CREATOR = node(DCTERMS, "creator");
    public static final Node SUBJECT = node(DCTERMS, "subject");
    public static final Node REFERENCES = node(DCTERMS, "references");
    public static final Node IS_PART_OF = node(DCTERMS, "isPartOf");
    public static final Node DESCRIPTION = node(DCTERMS, "description");
    public static final Node RIGHTS = node(DCTERMS, "rights");
    public static final Node LICENSE = node(DCTERMS, "license");
    public static final Node HAS_TARGET = node(OA, "hasTarget");
    public static final Node HAS_BODY = node(OA, "hasBody");
    public static final Node SPECIFIC_RESOURCE = node(OA, "SpecificResource");
    public static final Node POSITION_SELECTOR = node(OA, "TextPositionSelector");
    public static final Node QUOTE_SELECTOR = node(OA, "TextQuoteSelector");
    public static final Node HAS_SOURCE = node(OA, "hasSource");
    public static final Node HAS_SELECTOR = node(OA, "hasSelector");
    public static final Node START = node(OA, "start");
    public static final Node END = node(OA, "end");
    public static final Node EXACT = node(OA, "exact");
    public static final Node PREFIX = node(OA, "prefix");
    public static final Node SUFFIX = node(OA, "suffix");
    public static final Node NAME = node(FOAF, "name");
    public static final Node DOCUMENT = node(FOAF, "Document");
    public static final Node PRIMARY_TOPIC = node(FOAF, "primaryTopic");
    public static final Node ARXIV_ID = node(FABIO, "hasArXivId");
    public static final Node DOI = node(PRISM, "doi");
    public static final Node KEYWORD = node(PRISM, "keyword");
    public static final Node PUBLICATION_NAME = node(PRISM, "publicationName");
    public static final Node URL = node(SCHEMA, "url");
    public static final Node CODE_REPOSITORY = node(SCHEMA, "codeRepository");
    public static final Node SHA256 = node(SCHEMA, "sha256");
    public static final Node SOFTWARE_VERSION = node(SCHEMA, "softwareVersion");

    public static final Node ACTIVITY = node(PROV, "Activity");
    public static final Node ENTITY = node(PROV, "Entity");
    public static final Node SOFTWARE_AGENT = node(PROV, "SoftwareAgent");
    public static final Node USED = node(PROV, "used");
    public static final Node ASSOCIATED_WITH = node(PROV, "wasAssociatedWith");
    public static final Node ATTRIBUTED_TO = node(PROV, "wasAttributedTo");
    public static final Node GENERATED_BY = node(PROV, "wasGeneratedBy");
    public static final Node VOID_DATASET = node(VOID, "Dataset");
    public static final Node VOID_TRIPLES = node(VOID, "triples");
    public static final Node VOID_ENTITIES = node(VOID, "entities");
    public static final Node VOID_VOCABULARY = node(VOID, "vocabulary");
    public static final Node IN_DATASET = node(VOID, "inDataset");
    public static final Node URI_SPACE = node(VOID, "uriSpace");
    public static final Node SPARQL_ENDPOINT = node(VOID, "sparqlEndpoint");
    public static final Node EXAMPLE = node(VOID, "exampleResource");
    public static final Node DATA_DUMP = node(VOID, "dataDump");
    public static final Node CLASS_PARTITION = node(VOID, "classPartition");
    public static final Node CLASS = node(VOID, "class");
    public static final Node PROPERTY_PARTITION = node(VOID, "propertyPartition");
    public static final Node PROPERTY = node(VOID, "property");
    public static final Node DISTRIBUTION = node(DCAT, "distribution");
    public static final Node DCAT_DISTRIBUTION = node(DCAT, "Distribution");
    public static final Node DOWNLOAD_URL = node(DCAT, "downloadURL");
    public static final Node MEDIA_TYPE = node(DCAT, "mediaType");
    public static final Node COMPRESS_FORMAT = node(DCAT, "compressFormat");
    public static final Node DCAT_DATASET = node(DCAT, "Dataset");

    private Terms() {}

    /** The last step of an IRI, e.g. {@code Method}. */
    public static String localName(Node term) {
        String iri = term.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    /** The class of what a paper introduces, by its local name, e.g. {@code Method}. */
    static Node artifactClass(String localName) {
        return node(Namespace.PG, localName);
    }

    /** An IRI with its namespace's prefix, e.g. {@code dcterms:title}; as it is where it has none. */
    public static String shortened(String iri) {
        return PREFIXES.entrySet().stream().filter(prefix -> iri.startsWith(prefix.getValue()))
                .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length())).findFirst()
                .orElse(iri);
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
