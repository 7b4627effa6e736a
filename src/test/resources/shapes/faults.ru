# Ways to break graph.ttl. A case starts with ### and names what it breaks: a shape by its local name, and the constraint
# components of SHACL that must report it. It is run alone on a fresh copy of the graph. Every constraint of every shape
# needs a case.

BASE <https://example.org/id/>
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX fabio: <http://purl.org/spar/fabio/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX pg: <https://w3id.org/papergraph/ns#>
PREFIX prism: <http://prismstandard.org/namespaces/basic/2.0/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX void: <http://rdfs.org/ns/void#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

### Paper Closed
# The misspelt dcterms:subject.
INSERT DATA { <paper/doi-10.1234_x> dcterms:subjct <concept/autoencoder> }

### Paper Class NodeKind Pattern
INSERT DATA { _:paper dcterms:subject <concept/autoencoder> }

### Paper-text Or
# A record with neither title nor abstract.
DELETE WHERE { <paper/doi-10.1234_x> dcterms:title ?title }

### Paper-taggedOrNot Xone
# Tagged and untagged at once.
INSERT DATA { <paper/another-1234abcd> pg:untagged "Nothing was found." }

### Paper-taggedOrNot Xone
# Neither: nothing says why there is no tag.
DELETE WHERE { ?paper pg:untagged ?reason }

### Paper-title MaxCount Datatype MinLength
INSERT DATA { <paper/doi-10.1234_x> dcterms:title "Notes"@en, "" }

### Paper-abstract MaxCount Datatype MinLength
INSERT DATA { <paper/doi-10.1234_x> dcterms:abstract "Notes"@en, "" }

### Paper-identifier MinCount
DELETE WHERE { ?paper dcterms:identifier ?id }

### Paper-identifier MaxCount Datatype
INSERT DATA { <paper/doi-10.1234_x> dcterms:identifier 5 }

### Paper-lookupKey MinCount
DELETE WHERE { <paper/doi-10.1234_x> pg:lookupKey ?key }

### Paper-lookupKey Datatype MinLength
INSERT DATA { <paper/doi-10.1234_x> pg:lookupKey ""@en }

### Paper-issued MaxCount Or
# There is no 30th of February.
INSERT DATA { <paper/doi-10.1234_x> dcterms:issued "2024-02-30"^^xsd:date }

### Paper-creator NodeKind
# A name in place of an author.
INSERT DATA { <paper/doi-10.1234_x> dcterms:creator "Zoë O'Neil" }

### Paper-arXivId MaxCount Datatype Pattern
INSERT DATA { <paper/arxiv-2309.08600> fabio:hasArXivId "arXiv:2309.08600v3"@en }

### Paper-doi MaxCount Datatype Pattern
INSERT DATA { <paper/arxiv-2309.08600> prism:doi "https://doi.org/10.1234/abc"^^xsd:anyURI }

### Paper-sameAs NodeKind
INSERT DATA { <paper/doi-10.1234_x> owl:sameAs "10.1234/x" }

### Paper-publicationName MaxCount Datatype
INSERT DATA { <paper/arxiv-2309.08600> prism:publicationName <https://example.net/journal> }

### Paper-keyword Datatype
INSERT DATA { <paper/doi-10.1234_x> prism:keyword "sparsity"@en }

### Paper-url Or
INSERT DATA { <paper/doi-10.1234_x> schema:url 5 }

### Paper-codeRepository Or
INSERT DATA { <paper/doi-10.1234_x> schema:codeRepository "https://example.net/"^^xsd:anyURI }

### Paper-references Or
INSERT DATA { <paper/doi-10.1234_x> dcterms:references _:data }

### Paper-subject Class
# A concept that the graph does not describe.
INSERT DATA { <paper/another-1234abcd> dcterms:subject <concept/unheard-of> }

### Paper-untagged MaxCount Datatype MinLength
INSERT DATA { <paper/doi-10.1234_x> pg:untagged ""@en }

### Paper-introduces Class
INSERT DATA { <paper/doi-10.1234_x> pg:introduces <concept/autoencoder> }

### Paper-abbreviates Class
INSERT DATA { <paper/doi-10.1234_x> pg:abbreviates <concept/autoencoder> }

### Paper-tags Equals
# A subject that no tag vouches for.
INSERT DATA { <paper/another-1234abcd> dcterms:subject <concept/autoencoder> }

### Paper-tags Equals
# A tag whose subject was lost.
DELETE DATA { <paper/another-1234abcd> dcterms:subject <concept/sparse-autoencoder> }

### Paper-ownThings SPARQL
# An author shared between papers.
INSERT DATA { <paper/doi-10.1234_x> dcterms:creator <paper/arxiv-2309.08600/creator/1> }

### Paper-ownThings SPARQL
# A tag that rests on words of another paper.
INSERT DATA { <paper/another-1234abcd/tag/dictionary-learning> pg:mention <paper/arxiv-2309.08600/abstract#char=30,49> }

### Paper-ownThings SPARQL
# A tag under another paper than its target's.
DELETE { ?tag oa:hasTarget ?paper } INSERT { ?tag oa:hasTarget <paper/doi-10.1234_x> }
WHERE { BIND(<paper/another-1234abcd/tag/dictionary-learning> AS ?tag) ?tag oa:hasTarget ?paper }

### Paper-quotes SPARQL
# Other words than stand there.
DELETE { ?mention pg:quote ?quote } INSERT { ?mention pg:quote "dense autoencoder" }
WHERE { BIND(<paper/arxiv-2309.08600/title#char=2,20> AS ?mention) ?mention pg:quote ?quote }

### Paper-quotes SPARQL
# Chars of Java counted for code points.
DELETE { ?tag pg:mention ?mention . ?mention pg:quote ?quote }
INSERT { ?tag pg:mention ?shifted . ?shifted pg:quote ?quote }
WHERE {
    BIND(<paper/arxiv-2309.08600/title#char=2,20> AS ?mention)
    BIND(<paper/arxiv-2309.08600/title#char=3,21> AS ?shifted)
    ?tag pg:mention ?mention . ?mention pg:quote ?quote
}

### Paper-quotes SPARQL
# A mention in a field that the paper does not have.
INSERT DATA {
    <paper/another-1234abcd/tag/dictionary-learning> pg:mention <paper/another-1234abcd/abstract#char=0,19> .
    <paper/another-1234abcd/abstract#char=0,19> pg:quote "Dictionary learning"
}

### Creator NodeKind Pattern
INSERT DATA { <paper/doi-10.1234_x> dcterms:creator _:author . _:author foaf:name "A. U. Thor" }

### Creator Closed
INSERT DATA { <paper/arxiv-2309.08600/creator/1> foaf:mbox <mailto:zoe@example.net> }

### Creator-name MinCount
INSERT DATA { <paper/doi-10.1234_x> dcterms:creator <paper/doi-10.1234_x/creator/1> }

### Creator-name MaxCount Datatype MinLength
INSERT DATA { <paper/arxiv-2309.08600/creator/1> foaf:name ""@en }

### Tag Class NodeKind Pattern
INSERT DATA { _:tag oa:hasTarget <paper/doi-10.1234_x> }

### Tag Closed
INSERT DATA { <paper/another-1234abcd/tag/dictionary-learning> rdfs:label "dictionary learning" }

### Tag-target MinCount
DELETE WHERE { <paper/another-1234abcd/tag/dictionary-learning> oa:hasTarget ?paper }

### Tag-target MaxCount Class
INSERT DATA { <paper/another-1234abcd/tag/dictionary-learning> oa:hasTarget <concept/autoencoder> }

### Tag-body MinCount
DELETE WHERE { <paper/another-1234abcd/tag/dictionary-learning> oa:hasBody ?concept }

### Tag-body MaxCount Class
INSERT DATA { <paper/another-1234abcd/tag/dictionary-learning> oa:hasBody <candidate/matching-pursuit> }

### Tag-confidence MinCount
DELETE WHERE { <paper/another-1234abcd/tag/dictionary-learning> pg:confidence ?share }

### Tag-confidence MaxCount Datatype MinInclusive MaxInclusive
INSERT DATA { <paper/another-1234abcd/tag/dictionary-learning> pg:confidence -0.1, 1.1, 0.9e0 }

### Tag-salience MinCount
DELETE WHERE { <paper/another-1234abcd/tag/dictionary-learning> pg:salience ?share }

### Tag-salience MaxCount Datatype MinInclusive MaxInclusive
INSERT DATA { <paper/another-1234abcd/tag/dictionary-learning> pg:salience -0.1, 1.1, "high" }

### Tag-mention MinCount
# A tag without evidence.
DELETE WHERE { <paper/another-1234abcd/tag/dictionary-learning> pg:mention ?mention }

### Mention NodeKind Pattern
INSERT DATA { _:mention pg:quote "words" }

### Mention Pattern
# Offsets that no machine can read.
INSERT DATA { <paper/another-1234abcd/title#words> pg:quote "words" }

### Mention Closed
INSERT DATA { <paper/another-1234abcd/title#char=0,19> oa:exact "Dictionary learning" }

### Mention-quote MinCount
# The quotes of all mentions are lost.
DELETE WHERE { ?mention pg:quote ?quote }

### Mention-quote MaxCount Datatype MinLength
INSERT DATA { <paper/another-1234abcd/title#char=0,19> pg:quote ""@en }

### Mention-tag MinCount
INSERT DATA { <paper/another-1234abcd/title#char=0,10> pg:quote "Dictionary" }

### Artifact Class NodeKind Pattern
INSERT DATA { _:artifact a pg:Method }

### Artifact Closed
INSERT DATA { <paper/arxiv-2309.08600/introduces/mp-sae> pg:salience 0.5 }

### Artifact-kind MinCount
DELETE DATA { <paper/arxiv-2309.08600/introduces/mp-sae> a pg:Model }

### Artifact-kind In
INSERT DATA { <paper/arxiv-2309.08600/introduces/mp-sae> a skos:Concept }

### Artifact-label MinCount
DELETE WHERE { <paper/arxiv-2309.08600/introduces/mp-sae> rdfs:label ?label }

### Artifact-label Datatype MinLength
INSERT DATA { <paper/arxiv-2309.08600/introduces/mp-sae> rdfs:label ""@en }

### Artifact-longForm Datatype MinLength
INSERT DATA { <paper/arxiv-2309.08600/introduces/mp-sae> pg:longForm ""@en }

### Artifact-introducedBy MinCount
DELETE WHERE { ?artifact pg:introducedBy ?paper }

### Artifact-introducedBy MaxCount Class
INSERT DATA { <paper/arxiv-2309.08600/introduces/mp-sae> pg:introducedBy <concept/autoencoder> }

### Artifact-bothWays Equals
DELETE WHERE { ?paper pg:introduces ?artifact }

### Artifact-confidence MinCount
DELETE WHERE { <paper/arxiv-2309.08600/introduces/mp-sae> pg:confidence ?share }

### Artifact-confidence Datatype MinInclusive MaxInclusive
INSERT DATA { <paper/arxiv-2309.08600/introduces/mp-sae> pg:confidence -0.1, 1.1, 0.9e0 }

### Abbreviation Class NodeKind Pattern
INSERT DATA { _:abbreviation pg:shortForm "SAE" }

### Abbreviation Closed
INSERT DATA { <paper/arxiv-2309.08600/abbreviation/SAEs> rdfs:label "SAEs" }

### Abbreviation-shortForm MinCount
DELETE WHERE { ?abbreviation pg:shortForm ?short }

### Abbreviation-shortForm MaxCount Datatype MinLength
INSERT DATA { <paper/arxiv-2309.08600/abbreviation/SAEs> pg:shortForm ""@en }

### Abbreviation-longForm MinCount
DELETE WHERE { <paper/arxiv-2309.08600/abbreviation/SAEs> pg:longForm ?long }

### Abbreviation-longForm Datatype MinLength
INSERT DATA { <paper/arxiv-2309.08600/abbreviation/SAEs> pg:longForm ""@en }

### Abbreviation-paper MinCount
DELETE WHERE { ?paper pg:abbreviates ?abbreviation }

### Abbreviation-paper MaxCount Class
INSERT DATA { <concept/autoencoder> pg:abbreviates <paper/arxiv-2309.08600/abbreviation/SAEs> }

### Candidate Class NodeKind Pattern
INSERT DATA { _:candidate pg:candidateIn <paper/doi-10.1234_x> }

### Candidate Closed
INSERT DATA { <candidate/matching-pursuit> pg:confidence 0.5 }

### Candidate-label MinCount
DELETE WHERE { <candidate/matching-pursuit> rdfs:label ?label }

### Candidate-label MaxCount Datatype MinLength
INSERT DATA { <candidate/matching-pursuit> rdfs:label ""@en }

### Candidate-paper MinCount
DELETE WHERE { ?candidate pg:candidateIn ?paper }

### Candidate-paper Class
INSERT DATA { <candidate/matching-pursuit> pg:candidateIn <paper/gone> }

### Candidate-noSubject MaxCount
INSERT DATA { <paper/another-1234abcd> dcterms:subject <candidate/matching-pursuit> }

### Candidate-noConcept Not
INSERT DATA { <candidate/matching-pursuit> a skos:Concept }

### Concept Class NodeKind
INSERT DATA { _:concept skos:prefLabel "nothing"@en }

### Concept Closed
INSERT DATA { <concept/autoencoder> skos:narower <concept/sparse-autoencoder> }

### Concept-prefLabel MinCount
DELETE WHERE { <concept/autoencoder> skos:prefLabel ?label }

### Concept-prefLabel UniqueLang
INSERT DATA { <concept/autoencoder> skos:prefLabel "auto-associator"@en }

### Concept-prefLabel Datatype
INSERT DATA { <concept/autoencoder> skos:prefLabel "autoencoder" }

### Concept-prefLabel Disjoint
INSERT DATA { <concept/autoencoder> skos:altLabel "autoencoder"@en }

### Concept-altLabel Datatype
INSERT DATA { <concept/autoencoder> skos:altLabel "AE" }

### Concept-altLabel Disjoint
INSERT DATA { <concept/sparse-autoencoder> skos:hiddenLabel "SAE"@en }

### Concept-hiddenLabel Datatype
INSERT DATA { <concept/autoencoder> skos:hiddenLabel "auto encoder" }

### Concept-definition UniqueLang
INSERT DATA { <concept/sparse-autoencoder> skos:definition "Another one."@en }

### Concept-definition Datatype
INSERT DATA { <concept/autoencoder> skos:definition "A network that copies its input." }

### Concept-inScheme MaxCount NodeKind
INSERT DATA { <concept/autoencoder> skos:inScheme "concepts" }

### Concept-closeMatch NodeKind
INSERT DATA { <concept/autoencoder> skos:closeMatch "Q786435" }

### Concept-related Class
INSERT DATA { <concept/autoencoder> skos:related <concept/unheard-of> }

### Concept-related Disjoint
# What stands above a concept is not beside it (SKOS, S27).
INSERT DATA { <concept/sparse-autoencoder> skos:related <concept/autoencoder> }

### Concept-broader Class
INSERT DATA { <concept/autoencoder> skos:broader <concept/unheard-of> }

### Concept-broaderTransitive Class
INSERT DATA { <concept/autoencoder> skos:broaderTransitive <concept/unheard-of> }

### Concept-closure Equals
# The closure was not made.
DELETE WHERE { <concept/sparse-autoencoder> skos:broaderTransitive ?above }

### Concept-closure Equals
# A circle.
INSERT DATA { <concept/autoencoder> skos:broader <concept/sparse-autoencoder> ; skos:broaderTransitive <concept/sparse-autoencoder> }

### Concept-lookupKey MinCount
DELETE WHERE { <concept/autoencoder> pg:lookupKey ?key }

### Concept-lookupKey Datatype Pattern
INSERT DATA { <concept/autoencoder> pg:lookupKey "Auto-Encoder" }

### Concept-labelKeys SPARQL
DELETE DATA { <concept/sparse-autoencoder> pg:lookupKey "sparse auto encoder"@en }

### Concept-paperCount MaxCount Datatype MinInclusive
INSERT DATA { <concept/autoencoder> pg:paperCount "0"^^xsd:int }

### Concept-directPaperCount MaxCount Datatype MinInclusive LessThanOrEquals
INSERT DATA { <concept/autoencoder> pg:directPaperCount -1, 3, "2"^^xsd:int }

### Concept-recentPaperCount MaxCount Datatype MinInclusive LessThanOrEquals
INSERT DATA { <concept/autoencoder> pg:recentPaperCount -1, 3, "2"^^xsd:int }

### Concept-earlierPaperCount MaxCount Datatype MinInclusive LessThanOrEquals
INSERT DATA { <concept/autoencoder> pg:earlierPaperCount -1, 3, "2"^^xsd:int }

### Concept-datedCountsAreTrue SPARQL
# The dates came later than the counts.
DELETE WHERE { <concept/sparse-autoencoder> pg:recentPaperCount ?papers }

### Concept-directCountIsTrue SPARQL
DELETE DATA { <concept/sparse-autoencoder> pg:directPaperCount 2 } ;
INSERT DATA { <concept/sparse-autoencoder> pg:directPaperCount 1 }

### Concept-paperCountIsTrue SPARQL
# The papers of narrower concepts were forgotten.
DELETE WHERE { <concept/autoencoder> pg:paperCount ?papers }

### Concept-pairCountsAreTrue SPARQL
DELETE WHERE { <cooccurrence/dictionary-learning+sparse-autoencoder> pg:paperCount ?papers } ;
INSERT DATA { <cooccurrence/dictionary-learning+sparse-autoencoder> pg:paperCount 3 }

### Cooccurrence Class NodeKind Pattern
INSERT DATA { _:pair pg:cooccurring <concept/autoencoder> }

### Cooccurrence Closed
INSERT DATA { <cooccurrence/dictionary-learning+sparse-autoencoder> pg:directPaperCount 2 }

### Cooccurrence-concepts MinCount
DELETE DATA { <cooccurrence/dictionary-learning+sparse-autoencoder> pg:cooccurring <concept/dictionary-learning> }

### Cooccurrence-concepts MaxCount Class
INSERT DATA { <cooccurrence/dictionary-learning+sparse-autoencoder> pg:cooccurring <candidate/matching-pursuit> }

### Cooccurrence-paperCount MinCount
DELETE WHERE { <cooccurrence/dictionary-learning+sparse-autoencoder> pg:paperCount ?papers }

### Cooccurrence-paperCount MaxCount Datatype MinInclusive
INSERT DATA { <cooccurrence/dictionary-learning+sparse-autoencoder> pg:paperCount "1"^^xsd:int }

### Run NodeKind Pattern
INSERT DATA { _:run a prov:Activity }

### Run Closed
# A date would make every build another one.
INSERT DATA { <run/0123456789abcdef> prov:endedAtTime "2026-01-01T00:00:00Z"^^xsd:dateTime }

### Run-software MinCount
DELETE WHERE { ?run prov:wasAssociatedWith ?software }

### Run-software MaxCount Class
INSERT DATA { <run/0123456789abcdef> prov:wasAssociatedWith <concept/autoencoder> }

### Run-used MinCount
DELETE WHERE { ?run prov:used ?file }

### Run-used Class
INSERT DATA { <run/0123456789abcdef> prov:used <concept/autoencoder> }

### Run-dataset MinCount
INSERT DATA { <run/fedcba9876543210> a prov:Activity }

### Software Pattern
INSERT DATA { _:software a prov:SoftwareAgent }

### Software Closed
INSERT DATA { <software/papergraph-0.1.0> foaf:name "papergraph" }

### Software-label MinCount
DELETE WHERE { <software/papergraph-0.1.0> rdfs:label ?label }

### Software-label MaxCount Datatype
INSERT DATA { <software/papergraph-0.1.0> rdfs:label "papergraph"@en }

### Software-version MinCount
DELETE WHERE { <software/papergraph-0.1.0> schema:softwareVersion ?version }

### Software-version MaxCount Datatype
INSERT DATA { <software/papergraph-0.1.0> schema:softwareVersion 0.2 }

### Input Pattern
INSERT DATA { _:input a prov:Entity }

### Input Closed
INSERT DATA { <run/0123456789abcdef/input/1> dcterms:title "papers" }

### Input-label MinCount
DELETE WHERE { <run/0123456789abcdef/input/1> rdfs:label ?label }

### Input-label MaxCount Pattern
# Somebody's folders.
INSERT DATA { <run/0123456789abcdef/input/1> rdfs:label "/home/zoe/papers.jsonl" }

### Input-label Datatype
INSERT DATA { <run/0123456789abcdef/input/1> rdfs:label "papers.jsonl"@en }

### Input-sha256 MinCount
DELETE WHERE { <run/0123456789abcdef/input/1> schema:sha256 ?hash }

### Input-sha256 MaxCount Datatype Pattern
INSERT DATA { <run/0123456789abcdef/input/1> schema:sha256 "e3b0c442"@en }

### Scheme Class
INSERT DATA { <concept/autoencoder> skos:inScheme <scheme/other> }

### Scheme Closed
INSERT DATA { <scheme/concepts> dcterms:title "concepts" }

### Scheme-label MinCount
DELETE WHERE { <scheme/concepts> rdfs:label ?label }

### Scheme-label MaxCount Datatype
INSERT DATA { <scheme/concepts> rdfs:label "concepts"@en }

### Scheme-top Class
INSERT DATA { <scheme/concepts> skos:hasTopConcept <paper/doi-10.1234_x> }

### Dataset-description MinCount
DELETE WHERE { </dataset> dcterms:description ?text }

### Dataset-license MinCount
DELETE WHERE { </dataset> dcterms:license ?license }

### Dataset-license NodeKind
INSERT DATA { </dataset> dcterms:license "CC BY" }

### Dataset-rights MinCount
DELETE WHERE { </dataset> dcterms:rights ?text }

### Dataset-software MinCount
DELETE WHERE { </dataset> prov:wasAttributedTo ?software }

### Dataset-software Class
INSERT DATA { </dataset> prov:wasAttributedTo <concept/autoencoder> }

### Dataset-endpoint MinCount
DELETE WHERE { </dataset> void:sparqlEndpoint ?endpoint }

### Dataset-endpoint NodeKind
INSERT DATA { </dataset> void:sparqlEndpoint "/sparql" }

### Dataset-example NodeKind
INSERT DATA { </dataset> void:exampleResource "a paper" }

### Dataset-dump MinCount
DELETE WHERE { </dataset> void:dataDump ?file }

### Dataset-dump NodeKind
INSERT DATA { </dataset> void:dataDump "a file" }

### Dataset-distribution MinCount
DELETE WHERE { </dataset> dcat:distribution ?file }

### Dataset-distribution Class
INSERT DATA { </dataset> dcat:distribution <concept/autoencoder> }

### Dataset-class MinCount
DELETE WHERE { </dataset> void:classPartition ?part }

### Dataset-class Node
INSERT DATA { </dataset> void:classPartition <concept/autoencoder> }

### Dataset-property MinCount
DELETE WHERE { </dataset> void:propertyPartition ?part }

### Dataset-property Node
INSERT DATA { </dataset> void:propertyPartition <concept/autoencoder> }

### ClassPartition Pattern
INSERT DATA { _:part void:class pg:Paper ; void:entities 1 }

### ClassPartition Closed
INSERT DATA { </dataset#class-pg-Paper> void:distinctSubjects 3 }

### ClassPartition-class MaxCount
INSERT DATA { </dataset#class-pg-Paper> void:class pg:Tag }

### ClassPartition-entities MinCount
DELETE WHERE { </dataset#class-pg-Paper> void:entities ?things }

### ClassPartition-entities MaxCount Datatype
INSERT DATA { </dataset#class-pg-Paper> void:entities "3" }

### PropertyPartition Pattern
INSERT DATA { _:part void:property dcterms:title ; void:triples 1 }

### PropertyPartition Closed
INSERT DATA { </dataset#property-dcterms-title> void:distinctSubjects 3 }

### PropertyPartition-property MaxCount
INSERT DATA { </dataset#property-dcterms-title> void:property dcterms:abstract }

### PropertyPartition-triples MinCount
DELETE WHERE { </dataset#property-dcterms-title> void:triples ?triples }

### PropertyPartition-triples MaxCount Datatype
INSERT DATA { </dataset#property-dcterms-title> void:triples "3" }

### Distribution Pattern
INSERT DATA { _:file a dcat:Distribution }

### Distribution Closed
INSERT DATA { </dataset#papergraph.nt.gz> dcat:byteSize 5 }

### Distribution-url MinCount
DELETE WHERE { </dataset#papergraph.nt.gz> dcat:downloadURL ?url }

### Distribution-url MaxCount NodeKind
INSERT DATA { </dataset#papergraph.nt.gz> dcat:downloadURL "a file" }

### Distribution-type MinCount
DELETE WHERE { </dataset#papergraph.nt.gz> dcat:mediaType ?type }

### Distribution-type NodeKind
INSERT DATA { </dataset#papergraph.nt.gz> dcat:mediaType "N-Triples" }

### Distribution-packing NodeKind
INSERT DATA { </dataset#papergraph.nt.gz> dcat:compressFormat "gzip" }

### Dataset Class Pattern
INSERT DATA { _:dataset void:uriSpace "https://example.org/" }

### Dataset Closed
INSERT DATA { </dataset> dcterms:modified "2026-01-01"^^xsd:date }

### Dataset-one MinCount
DELETE DATA { </dataset> a void:Dataset }

### Dataset-one MaxCount
# Two builds in one store.
INSERT DATA { </other/dataset> a void:Dataset }

### Dataset-recentSince MaxCount Datatype
INSERT DATA { </dataset> pg:recentSince "2024-01"^^xsd:gYearMonth }

### Dataset-recentPaperCount MaxCount Datatype MinInclusive
INSERT DATA { </dataset> pg:recentPaperCount 0, "2"^^xsd:int }

### Dataset-earlierPaperCount MaxCount Datatype MinInclusive
INSERT DATA { </dataset> pg:earlierPaperCount 0, "2"^^xsd:int }

### Dataset-title MinCount
DELETE WHERE { </dataset> dcterms:title ?title }

### Dataset-title MaxCount Datatype
INSERT DATA { </dataset> dcterms:title "papers"@en }

### Dataset-uriSpace MinCount
DELETE WHERE { </dataset> void:uriSpace ?space }

### Dataset-uriSpace MaxCount Datatype Pattern
INSERT DATA { </dataset> void:uriSpace "https://example.org"@en }

### Dataset-run MinCount
DELETE WHERE { </dataset> prov:wasGeneratedBy ?run }

### Dataset-run MaxCount Class
INSERT DATA { </dataset> prov:wasGeneratedBy <concept/autoencoder> }

### Dataset-vocabulary MinCount
DELETE WHERE { </dataset> void:vocabulary ?vocabulary }

### Dataset-vocabulary NodeKind
INSERT DATA { </dataset> void:vocabulary "skos" }

### Dataset-entities MinCount
DELETE WHERE { </dataset> void:entities ?papers }

### Dataset-entities MaxCount Datatype
INSERT DATA { </dataset> void:entities "3" }

### Dataset-entitiesIsTrue SPARQL
# A paper came in behind the counts.
INSERT DATA { <paper/late-1234abcd> a pg:Paper }

### Dataset-triples MinCount
DELETE WHERE { </dataset> void:triples ?triples }

### Dataset-triples MaxCount Datatype
INSERT DATA { </dataset> void:triples "3" }

### Dataset-triplesIsTrue SPARQL
# A triple was lost.
DELETE DATA { <paper/arxiv-2309.08600> prism:keyword "interpretability" }
