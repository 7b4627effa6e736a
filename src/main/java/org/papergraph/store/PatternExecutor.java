package org.papergraph.store;

import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Runs patterns on TDB2. In Jena 6.0.0 a pattern of two triples or more fails with "Peek iterator is already empty"
 * when what stands before it in the query matched nothing (GH-3751, mended in 6.1.0): nothing joined with a pattern is
 * nothing, and that is answered here before the pattern is looked at.
 */
final class PatternExecutor extends OpExecutorTDB2 {
    private PatternExecutor(ExecutionContext context) {
        super(context);
    }

    /** Makes all queries of a dataset run this way. */
    static void install(DatasetGraph dataset) {
        QC.setFactory(dataset.getContext(), PatternExecutor::new);
    }

    @Override
    protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
        return input.hasNext() ? super.execute(pattern, input) : input;
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        return input.hasNext() ? super.execute(pattern, input) : input;
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return input.hasNext() ? super.execute(filter, input) : input;
    }
}
