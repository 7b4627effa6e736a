package org.papergraph.eval;

import java.util.OptionalDouble;

/** A part of a whole, as counts. */
public record Share(int part, int whole) {
    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " is no part of " + whole);
        }
    }

    /** 0 to 1; empty where there is nothing to have a part of. */
    public OptionalDouble value() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
