package org.papergraph.web.query;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.papergraph.common.ErrorId;

/**
 * What a canned query can be asked with.
 *
 * @param name         as in {@code -p name=value} and {@code ?name=value}
 * @param description  one sentence for a person
 * @param example      a value that gives something in most graphs; empty where the default shows it
 * @param defaultValue used where no value is given
 * @param required     a value must be given; never true where there is a default
 */
public record Parameter(String name, ParameterType type, String description, Optional<String> example,
        Optional<String> defaultValue, boolean required) {

    /** The variable in the SPARQL: {@code ?_name}, {@code ?__name} where it may stay unbound, with its type's suffix. */
    Var variable() {
        return Var.alloc((required || defaultValue.isPresent() ? "_" : "__") + name + type.suffix());
    }

    /**
     * The node that a value stands for.
     *
     * @throws QueryException if the value is not of the parameter's type
     */
    Node node(String value) {
        return type.node(value).orElseThrow(() -> new QueryException(ErrorId.PG402_PARAMETER_INVALID,
                "The parameter \"" + name + "\" takes " + type.wanted() + ", not \"" + value + "\"."));
    }
}
