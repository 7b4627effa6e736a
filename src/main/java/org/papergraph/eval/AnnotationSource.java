package org.papergraph.eval;

import org.papergraph.corpus.Paper;

/** Where the annotations come from that are scored. */
sealed interface AnnotationSource permits DetectorRun, AnnotationFile {
    /** What was found in a paper of the gold. */
    Annotation of(Paper paper);

    /** Papers of the gold for which there was no annotation; each counts as one in which nothing was found. */
    int missing();
}
