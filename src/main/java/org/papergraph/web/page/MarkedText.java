package org.papergraph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A text with marks on it, cut at every place where a mark begins or ends, so that marks may stand inside one another and
 * overlap in any way. The pieces put together are the text.
 */
public record MarkedText(List<Piece> pieces) {
    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    /**
     * A mark on the code points {@code [start, end)}.
     *
     * @param tip  what to say of it
     * @param href where it leads
     */
    public record Mark(int start, int end, String tip, String href) {
        int length() {
            return end - start;
        }
    }

    /**
     * A part of the text.
     *
     * @param marks that cover it, the shortest, which says most of it, first
     * @param id    of the place in the page; empty where no mark begins
     */
    public record Piece(String text, List<Mark> marks, String id) {
        /** What all marks say. */
        public String tip() {
            return String.join(" · ", marks.stream().map(Mark::tip).toList());
        }
    }

    /** The same with shorter ids. */
    MarkedText withIdsWithout(String prefix) {
        return new MarkedText(pieces.stream().map(piece -> new Piece(piece.text(), piece.marks(),
                piece.id().startsWith(prefix) ? piece.id().substring(prefix.length()) : piece.id())).toList());
    }

    /**
     * Marks a text.
     *
     * @param idPrefix before {@code char=start,end} in the ids of the pieces
     * @throws IndexOutOfBoundsException if a mark ends behind the text
     */
    static MarkedText of(String text, List<Mark> marks, String idPrefix) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.codePointCount(0, text.length())));
        marks.forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
        List<Piece> pieces = new ArrayList<>();
        int unit = 0;
        int point = 0;
        for (int cut : cuts.tailSet(0, false)) {
            int from = point;
            int next = text.offsetByCodePoints(unit, cut - point);
            List<Mark> covering = marks.stream().filter(mark -> mark.start() <= from && mark.end() >= cut)
                    .sorted(Comparator.comparingInt(Mark::length)).toList();
            String id = covering.stream().filter(mark -> mark.start() == from).findFirst()
                    .map(mark -> idPrefix + "char=" + mark.start() + "," + mark.end()).orElse("");
            pieces.add(new Piece(text.substring(unit, next), covering, id));
            unit = next;
            point = cut;
        }
        return new MarkedText(pieces);
    }
}
