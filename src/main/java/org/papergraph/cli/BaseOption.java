package org.papergraph.cli;

import org.papergraph.concept.Namespace;
import org.papergraph.rdf.Iris;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Under which IRI the graph's things live. */
final class BaseOption {
    @Option(names = "--base", paramLabel = "IRI", defaultValue = Namespace.DEFAULT_BASE, description = "The IRI that all IRIs of the graph start with (default: ${DEFAULT-VALUE}).")
    private String base;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    Iris iris() {
        try {
            return Iris.under(base);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--base: " + e.getMessage(), e);
        }
    }
}
