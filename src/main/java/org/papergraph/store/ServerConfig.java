package org.papergraph.store;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.assembler.JA;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;

/**
 * {@code fuseki-config/papergraph.ttl} with its relative paths put under the folder of one build. The builder, the
 * command line and the server all make their dataset from it, so they agree on what is indexed and how.
 */
public final class ServerConfig {
    private static final String FILE = "fuseki-config/papergraph.ttl";
    private static final String BASE = "file:///" + FILE;
    private static final Property LOCATION = ResourceFactory.createProperty("http://jena.apache.org/2016/tdb#location");
    private static final Property CONTEXT_NAME = ResourceFactory
            .createProperty("http://jena.hpl.hp.com/2005/11/Assembler#cxtName");
    private static final Property CONTEXT_VALUE = ResourceFactory
            .createProperty("http://jena.hpl.hp.com/2005/11/Assembler#cxtValue");
    private static final Property NAME = ResourceFactory.createProperty("http://jena.apache.org/fuseki#name");
    private static final Property DIRECTORY = ResourceFactory.createProperty("http://jena.apache.org/text#directory");

    private static final String ARQ_TIMEOUT = "arq:queryTimeout";

    private final Model model;

    private ServerConfig(Model model) {
        this.model = model;
    }

    /** The configuration over a build's folder. */
    static ServerConfig over(Path build) {
        Model model = ModelFactory.createDefaultModel();
        try (InputStream file = ServerConfig.class.getClassLoader().getResourceAsStream(FILE)) {
            RDFDataMgr.read(model, file, BASE, Lang.TURTLE);
            // Without this mark Jena runs its rule engine over the file, for a second, to find what it states anyway.
            model.add(JA.This, RDF.type, JA.Expanded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Property path : List.of(LOCATION, DIRECTORY)) {
            for (Statement statement : model.listStatements(null, path, (String) null).toList()) {
                statement.changeObject(build.resolve(statement.getString()).toString());
            }
        }
        return new ServerConfig(model);
    }

    /** The same configuration with another limit of time for a whole query. */
    public ServerConfig withTimeout(Duration timeout) {
        Model changed = ModelFactory.createDefaultModel().add(model);
        changed.setNsPrefixes(model);
        for (Resource setting : changed.listSubjectsWithProperty(CONTEXT_NAME, ARQ_TIMEOUT).toList()) {
            setting.removeAll(CONTEXT_VALUE).addProperty(CONTEXT_VALUE, Long.toString(timeout.toMillis()));
        }
        return new ServerConfig(changed);
    }

    /** The time that a whole query may take. */
    public Duration timeout() {
        String milliseconds = model.listSubjectsWithProperty(CONTEXT_NAME, ARQ_TIMEOUT).next()
                .getProperty(CONTEXT_VALUE).getString();
        return Duration.ofMillis(Long.parseLong(milliseconds.substring(milliseconds.lastIndexOf(',') + 1).strip()));
    }

    /** The first step of the addresses of the SPARQL endpoints, without slashes. */
    public String serviceName() {
        return model.createResource(BASE + "#service").getProperty(NAME).getString();
    }

    /** For the server's builder. */
    public Model model() {
        return model;
    }

    /** The dataset with its text index. */
    Resource dataset() {
        return model.createResource(BASE + "#dataset");
    }

    /** The text index alone. */
    Resource textIndex() {
        return model.createResource(BASE + "#text");
    }
}
