package org.papergraph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How many papers each year has, as bars; years without papers between others are there, too. */
public record YearChart(List<Bar> bars) {
    private static final double TALLEST = 100;

    public YearChart {
        bars = List.copyOf(bars);
    }

    /** @param height of 100 */
    public record Bar(String year, int papers, int height) {}

    /** Counts years; a text that is no year is passed over. */
    static YearChart of(Stream<String> years) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        years.filter(year -> year.matches("\\d{4}")).map(Integer::valueOf)
                .forEach(year -> counts.merge(year, 1, Integer::sum));
        if (counts.isEmpty()) {
            return new YearChart(List.of());
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (int year = counts.firstKey(); year <= counts.lastKey(); year++) {
            int papers = counts.getOrDefault(year, 0);
            bars.add(new Bar(Integer.toString(year), papers, (int) Math.ceil(TALLEST * papers / most)));
        }
        return new YearChart(bars);
    }

    /** Whether there is anything to compare. */
    public boolean isWorthShowing() {
        return bars.size() > 1;
    }
}
