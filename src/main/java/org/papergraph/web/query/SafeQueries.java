package org.papergraph.web.query;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sys.JenaSystem;

/** What no query may do in this process, whatever its server's configuration says. */
public final class SafeQueries {
    private static final String WAIT = ARQConstants.ARQFunctionLibraryURI + "wait";

    private SafeQueries() {}

    /** Turns off calls to other servers, scripts, and the function that only sleeps. Once is enough; twice is harmless. */
    public static void enforce() {
        // Of all of Jena, before any part of it: a part alone is started in an order that fails.
        JenaSystem.init();
        ARQ.globalServiceAllowed = false;
        ARQ.getContext().setFalse(ARQ.httpServiceAllowed);
        System.clearProperty(ARQ.systemPropertyScripting);
        // Removing the function would not do: its prefix brings the class back.
        FunctionRegistry.get().put(WAIT, (FunctionFactory) uri -> {
            throw new QueryBuildException("The function <" + uri + "> is turned off here.");
        });
    }
}
