package org.papergraph.web.http;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.util.Context;

/** How a result is written: rows and answers by the SPARQL 1.1 result formats, graphs by the RDF syntaxes. */
public enum ResultFormat {
    JSON("application/sparql-results+json", "json", false), CSV("text/csv", "csv", false), TSV(
            "text/tab-separated-values", "tsv", false), XML("application/sparql-results+xml", "xml",
                    false), TURTLE("text/turtle", "ttl", true), NTRIPLES("application/n-triples", "nt", true), JSONLD(
                            "application/ld+json", "jsonld", true), RDFXML("application/rdf+xml", "rdf", true);

    private final String mediaType;
    private final String extension;
    private final boolean forGraphs;

    ResultFormat(String mediaType, String extension, boolean forGraphs) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.forGraphs = forGraphs;
    }

    /** The name as in {@code --format json}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Without parameters; all of them are written in UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether it writes graphs; else it writes rows and answers. */
    public boolean forGraphs() {
        return forGraphs;
    }

    /** The formats for graphs, or those for rows; the preferred one first. */
    public static List<ResultFormat> all(boolean forGraphs) {
        return Arrays.stream(values()).filter(format -> format.forGraphs == forGraphs).toList();
    }

    /** The format of that key or file extension. */
    public static Optional<ResultFormat> of(String name) {
        return Arrays.stream(values()).filter(format -> format.key().equals(name) || format.extension.equals(name))
                .findFirst();
    }

    /**
     * Writes a result; the stream stays open.
     *
     * @throws IllegalArgumentException if the format does not fit the result
     */
    public void write(QueryResult result, OutputStream out) {
        if (result instanceof QueryResult.Triples != forGraphs) {
            throw new IllegalArgumentException(key() + " does not fit " + result.getClass().getSimpleName());
        }
        switch (result) {
            case QueryResult.Rows rows -> rowWriter().write(out, rows.rows(), context());
            case QueryResult.Answer answer -> rowWriter().write(out, answer.yes(), context());
            case QueryResult.Triples triples ->
                RDFWriter.source(triples.graph()).format(syntax()).output(out);
        }
    }

    private static Context context() {
        return Context.emptyContext();
    }

    private RowSetWriter rowWriter() {
        Lang lang = switch (this) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case XML -> ResultSetLang.RS_XML;
            case JSON, TURTLE, NTRIPLES, JSONLD, RDFXML -> ResultSetLang.RS_JSON;
        };
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }

    private RDFFormat syntax() {
        return switch (this) {
            case NTRIPLES -> RDFFormat.NTRIPLES;
            case JSONLD -> RDFFormat.JSONLD;
            case RDFXML -> RDFFormat.RDFXML_PRETTY;
            case TURTLE, JSON, CSV, TSV, XML -> RDFFormat.TURTLE_PRETTY;
        };
    }
}
