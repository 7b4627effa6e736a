package org.papergraph.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** Orders of lines of N-Triples whose subjects are IRIs; each is total, so that the same triples make the same bytes. */
final class LineOrder {
    /** By bytes, as {@code LC_ALL=C sort} does. */
    static final Comparator<byte[]> BYTES = Arrays::compareUnsigned;

    /**
     * A thing comes right before what stands under its IRI: a paper, its mentions, its tags. Of a thing, its types come
     * first.
     */
    static final Comparator<byte[]> READING = LineOrder::compareReading;

    private static final byte[] TYPE = "> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
            .getBytes(StandardCharsets.US_ASCII);
    /** What ends an IRI, then what goes on to a part of the thing, then all other bytes. */
    private static final String FIRST = ">#/";

    private LineOrder() {}

    private static int compareReading(byte[] one, byte[] other) {
        int at = Arrays.mismatch(one, other);
        if (at < 0) {
            return 0;
        }
        int subjectEnd = indexOfSubjectEnd(one, at);
        if (subjectEnd < 0) {
            return Integer.compare(rank(one[at]), rank(other[at]));
        }
        int types = Boolean.compare(isType(other, subjectEnd), isType(one, subjectEnd));
        return types != 0 ? types : Arrays.compareUnsigned(one, other);
    }

    /** Where the subject's IRI ends, or -1 if that is not before a place. */
    private static int indexOfSubjectEnd(byte[] line, int before) {
        for (int i = 0; i < before; i++) {
            if (line[i] == '>') {
                return i;
            }
        }
        return -1;
    }

    private static int rank(byte each) {
        int place = FIRST.indexOf(each);
        return place >= 0 ? place : FIRST.length() + (each & 0xFF);
    }

    private static boolean isType(byte[] line, int subjectEnd) {
        int end = Math.min(line.length, subjectEnd + TYPE.length);
        return Arrays.equals(line, subjectEnd, end, TYPE, 0, TYPE.length);
    }
}
