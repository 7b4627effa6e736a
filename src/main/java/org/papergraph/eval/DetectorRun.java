package org.papergraph.eval;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.Detector;
import org.papergraph.detect.Rule;

/** Runs the detector on each paper of the gold. */
record DetectorRun(Detector detector) implements AnnotationSource {
    @Override
    public Annotation of(Paper paper) {
        Map<String, Set<Rule>> rules = new HashMap<>();
        detector.proposals(paper).forEach(each -> rules.put(each.tag().concept().iri(), each.rules()));
        return new Annotation(detector.annotate(paper), rules);
    }

    @Override
    public int missing() {
        return 0;
    }
}
