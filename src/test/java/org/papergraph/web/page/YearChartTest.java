package org.papergraph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YearChartTest {
    @Test
    void yearsWithoutPapersBetweenOthersAreThereToo() {
        // 2019, 2021, 2021 and what is no year -> 2019: 1, 2020: 0, 2021: 2
        YearChart chart = YearChart.of(Stream.of("2019", "2021", "", "soon", "2021"));
        assertEquals(List.of(new YearChart.Bar("2019", 1, 50), new YearChart.Bar("2020", 0, 0),
                new YearChart.Bar("2021", 2, 100)), chart.bars());
    }

    @Test
    void oneYearIsNothingToCompare() {
        assertFalse(YearChart.of(Stream.of("2020")).isWorthShowing());
        assertFalse(YearChart.of(Stream.empty()).isWorthShowing());
    }
}
