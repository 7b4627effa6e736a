package org.papergraph.eval;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.Detector;
import org.papergraph.detect.Rule;
import org.papergraph.detect.Sighting;

/** Runs the detector on each paper of the gold. */
record DetectorRun(Detector detector) implements AnnotationSource {
    @Override
    public Annotation of(Paper paper) {
        Map<String, Set<Rule>> rules = new HashMap<>();
        for (Sighting sighting : detector.explain(paper)) {
            if (sighting.accepted()) {
                rules.computeIfAbsent(sighting.concept().iri(), unseen -> EnumSet.noneOf(Rule.class))
                        .add(sighting.rule());
            }
        }
        return new Annotation(detector.annotate(paper), rules);
    }

    @Override
    public int missing() {
        return 0;
    }
}
