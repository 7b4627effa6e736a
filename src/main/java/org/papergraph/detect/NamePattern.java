package org.papergraph.detect;

/** The ways in which a paper says that a name is its own, each with the share of right names that it found. */
enum NamePattern {
    /** {@code BERT4Rec: Sequential Recommendation with ...}. */
    TITLE_COINED(0.97),
    /** {@code Compass Control: Multi Object Orientation Control}, of plain words that the abstract bears out. */
    TITLE_PHRASE(0.7),
    /** The title is the name: {@code Mask R-CNN}. */
    TITLE_WHOLE(0.8),
    /** A title that nothing in the abstract bears out: {@code Flow Equivariant Recurrent Neural Networks}. */
    TITLE_GUESS(0.75),
    /** {@code we propose X}, {@code this paper presents X}. */
    PROPOSED(0.93),
    /** {@code we introduce arrow-pointing extrapolation as a task}. */
    PROPOSED_PHRASE(0.85),
    /** The short form of what is proposed: {@code we propose an inverse effectiveness driven fusion (IEMF) strategy}. */
    PROPOSED_SHORT_FORM(0.75),
    /** A short form whose long form opens the title or names a part: {@code the Spatial Pairing (SP) module}. */
    COINED(0.75),
    /** {@code a method called X}. */
    CALLED(0.95),
    /** {@code what we call codebook features}. */
    CALLED_PHRASE(0.6),
    /** {@code X, a novel framework}. */
    APPOSED(0.8),
    /** {@code our X}, {@code the proposed X}. */
    OWN(0.87),
    /** {@code X outperforms ...}. */
    SUBJECT(0.75);

    private final double precision;

    NamePattern(double precision) {
        this.precision = precision;
    }

    /**
     * Judged by eye on up to 45 names of each pattern in 5,000 conference papers, none of them in the gold files; a name
     * that several patterns found was counted under the best.
     */
    double precision() {
        return precision;
    }
}
