package org.papergraph.web.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jgrapht.alg.drawing.model.Point2D;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class LabelSpreadTest {
    @RepeatedTest(10)
    void labelsDoNotOverlapAndStayInThePicture(RepetitionInfo repetition) {
        // twenty points near one another -> no two labels of twelve letters on the same spot
        Random random = new Random(repetition.getCurrentRepetition());
        List<Point2D> points = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            points.add(Point2D.of(300 + random.nextDouble(), 200 + random.nextDouble()));
            labels.add("twelve chars");
        }
        List<Point2D> spread = LabelSpread.of(points, labels, 1000, 500);
        for (int i = 0; i < 20; i++) {
            Point2D one = spread.get(i);
            assertTrue(one.getX() > 40 && one.getX() < 960 && one.getY() > 30 && one.getY() < 490, one.toString());
            for (int j = 0; j < i; j++) {
                Point2D other = spread.get(j);
                assertTrue(Math.abs(one.getX() - other.getX()) > 70 || Math.abs(one.getY() - other.getY()) > 14,
                        one + " " + other);
            }
        }
    }
}
