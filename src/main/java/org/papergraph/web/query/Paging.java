package org.papergraph.web.query;

import java.util.List;
import java.util.Optional;
import org.papergraph.common.ErrorId;

/**
 * One page of a canned query's rows. LIMIT and OFFSET are no places for a variable, so these two parameters are set on
 * the parsed query.
 *
 * @param size   rows on a page, from 1
 * @param number of the page, from 1
 */
public record Paging(int size, int number) {
    static final String LIMIT = "limit";
    static final String PAGE = "page";

    private static final int MOST = 1_000_000;

    /** The number of rows before this page. */
    public long offset() {
        return (long) size * (number - 1);
    }

    /** The two parameters of a query whose page has this size unless another is asked for. */
    static List<Parameter> parameters(int size) {
        return List.of(
                new Parameter(LIMIT, ParameterType.INTEGER, "How many rows to give.",
                        Optional.empty(), Optional.of(Integer.toString(size)), false),
                new Parameter(PAGE, ParameterType.INTEGER, "Which page of that many rows, from 1.",
                        Optional.empty(), Optional.of("1"), false));
    }

    /**
     * The value of one of the two parameters.
     *
     * @throws QueryException if it is no whole number from 1 to a million
     */
    static int value(Parameter parameter, String text) {
        long value = Long.parseLong(parameter.node(text).getLiteralLexicalForm());
        if (value < 1 || value > MOST) {
            throw new QueryException(ErrorId.PG402_PARAMETER_INVALID, "The parameter \"" + parameter.name()
                    + "\" takes a whole number from 1 to " + MOST + ", not " + value + ".");
        }
        return (int) value;
    }
}
