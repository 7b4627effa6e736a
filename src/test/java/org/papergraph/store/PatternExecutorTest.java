package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;

class PatternExecutorTest {
    private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();

    PatternExecutorTest() {
        PatternExecutor.install(dataset);
        Txn.executeWrite(dataset, () -> {
            dataset.getDefaultGraph().add(SSE.parseTriple("(<x:a> <x:p> <x:b>)"));
            dataset.getDefaultGraph().add(SSE.parseTriple("(<x:b> <x:q> 1)"));
            dataset.getDefaultGraph().add(SSE.parseTriple("(<x:b> <x:r> 2)"));
        });
    }

    @Test
    void nothingJoinedWithAPatternIsNothing() {
        // Two triples after a path, a filtered one, a group: no match of the first is no error, as it is in plain Jena 6.0.0.
        assertEquals(0, rows("{ ?x <x:none>+ ?y . ?y <x:q> 1 ; <x:r> 2 }"));
        assertEquals(0, rows("{ ?x <x:none>+ ?y . ?y <x:q> ?q ; <x:r> ?r . FILTER(?q < ?r) }"));
        assertEquals(0, rows("{ { SELECT ?y { ?x <x:none> ?y } GROUP BY ?y } ?y <x:q> 1 ; <x:r> 2 }"));
        assertEquals(0, rows("{ VALUES ?x { <x:c> } ?x <x:p> ?y OPTIONAL { ?y <x:q> 1 ; <x:r> 2 } }"));
    }

    @Test
    void whatMatchesIsFoundAsBefore() {
        assertEquals(1, rows("{ ?x <x:p>+ ?y . ?y <x:q> 1 ; <x:r> 2 }"));
        assertEquals(1, rows("{ ?x <x:p>+ ?y . ?y <x:q> ?q ; <x:r> ?r . FILTER(?q < ?r) }"));
        assertEquals(0, rows("{ ?x <x:p>+ ?y . ?y <x:q> ?q ; <x:r> ?r . FILTER(?q > ?r) }"));
        assertEquals(3, rows("{ ?s ?p ?o }"));
    }

    private long rows(String pattern) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(dataset).query("SELECT * " + pattern).build()) {
                return execution.select().stream().count();
            }
        });
    }
}
