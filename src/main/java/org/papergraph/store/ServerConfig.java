package org.papergraph.store;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/**
 * {@code fuseki-config/papergraph.ttl} with its relative paths put under the folder of one build. The builder, the
 * command line and the server all make their dataset from it, so they agree on what is indexed and how.
 */
public final class ServerConfig {
    private static final String FILE = "fuseki-config/papergraph.ttl";
    private static final String BASE = "file:///" + FILE;
    private static final Property LOCATION = ResourceFactory.createProperty("http://jena.apache.org/2016/tdb#location");
    private static final Property DIRECTORY = ResourceFactory.createProperty("http://jena.apache.org/text#directory");

    private final Model model;

    private ServerConfig(Model model) {
        this.model = model;
    }

    /** The configuration over a build's folder. */
    static ServerConfig over(Path build) {
        Model model = ModelFactory.createDefaultModel();
        try (InputStream file = ServerConfig.class.getClassLoader().getResourceAsStream(FILE)) {
            RDFDataMgr.read(model, file, BASE, Lang.TURTLE);
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
