package org.papergraph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.papergraph.web.page.MarkedText.Mark;
import org.papergraph.web.page.MarkedText.Piece;

class MarkedTextTest {
    @Test
    void aMarkWithinAMarkCutsItInThree() {
        // "a sparse autoencoder feature" with [2,20) and [9,20) -> "a ", "sparse ", "autoencoder", " feature"
        MarkedText text = MarkedText.of("a sparse autoencoder feature",
                List.of(mark(2, 20, "outer"), mark(9, 20, "inner")), "abstract-");
        assertEquals(List.of("a |", "sparse |outer", "autoencoder|inner,outer", " feature|"),
                text.pieces().stream().map(MarkedTextTest::shown).toList());
        assertEquals(List.of("", "abstract-char=2,20", "abstract-char=9,20", ""),
                text.pieces().stream().map(Piece::id).toList());
    }

    @Test
    void placesCountCodePoints() {
        // the mathematical 𝐱 is one code point and two chars
        MarkedText text = MarkedText.of("𝐱 is sparse", List.of(mark(5, 11, "sparse")), "");
        assertEquals(List.of("𝐱 is |", "sparse|sparse"),
                text.pieces().stream().map(MarkedTextTest::shown).toList());
    }

    @Test
    void aMarkBehindTheTextIsRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> MarkedText.of("ab", List.of(mark(0, 3, "x")), ""));
    }

    @RepeatedTest(50)
    void thePiecesAreTheTextAndCarryTheMarksOfEachOfItsPoints(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = random.ints(30, 0, 4).mapToObj(i -> List.of("a", "b", " ", "𝐱").get(i))
                .collect(Collectors.joining());
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int start = random.nextInt(29);
            marks.add(mark(start, start + 1 + random.nextInt(30 - start), "m" + i));
        }
        List<Piece> pieces = MarkedText.of(text, marks, "").pieces();
        assertEquals(text, pieces.stream().map(Piece::text).collect(Collectors.joining()));
        int point = 0;
        for (Piece piece : pieces) {
            for (int i = 0; i < piece.text().codePointCount(0, piece.text().length()); i++, point++) {
                int here = point;
                assertEquals(marks.stream().filter(mark -> mark.start() <= here && here < mark.end()).map(Mark::tip)
                        .sorted().toList(), piece.marks().stream().map(Mark::tip).sorted().toList());
            }
        }
    }

    private static String shown(Piece piece) {
        return piece.text() + "|" + piece.marks().stream().map(Mark::tip).collect(Collectors.joining(","));
    }

    private static Mark mark(int start, int end, String tip) {
        return new Mark(start, end, tip, "href");
    }
}
