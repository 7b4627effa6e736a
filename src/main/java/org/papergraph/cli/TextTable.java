package org.papergraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.text.WordUtils;
import picocli.CommandLine.Help.Ansi;

/**
 * Rows as a table that fits a width: the widest columns give way first, long cells wrap. Holds all rows, so it is for
 * results that a person reads.
 */
final class TextTable {
    private static final int NARROWEST = 8;
    private static final String GAP = "  ";

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> header) {
        this.header = List.copyOf(header);
    }

    /** Adds a row with as many cells as the header has. */
    void add(List<String> cells) {
        rows.add(cells.stream().map(cell -> cell.replaceAll("\\s+", " ").strip()).toList());
    }

    int size() {
        return rows.size();
    }

    /** Prints the table; {@code columns} is the width in characters, {@link Integer#MAX_VALUE} for no limit. */
    void print(PrintWriter out, int columns, boolean coloured) {
        int[] widths = widths(columns);
        for (String line : lines(header, widths)) {
            out.println(coloured ? Ansi.ON.string("@|bold " + line + "|@") : line);
        }
        out.println(String.join(GAP, Arrays.stream(widths).mapToObj("-"::repeat).toList()));
        rows.forEach(row -> lines(row, widths).forEach(out::println));
    }

    private int[] widths(int columns) {
        int[] widths = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(header.get(i).length(),
                    rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
        }
        int room = columns == Integer.MAX_VALUE ? columns : columns - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).asLongStream().sum() > room) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }

    private static List<String> lines(List<String> cells, int[] widths) {
        List<String[]> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String[] parts = cell.length() <= widths[i]
                    ? new String[]{cell}
                    : WordUtils.wrap(cell, widths[i], "\n", true).split("\n");
            wrapped.add(parts);
            height = Math.max(height, parts.length);
        }
        List<String> lines = new ArrayList<>(height);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < wrapped.get(i).length ? wrapped.get(i)[line] : "";
                text.append(part).append(" ".repeat(Math.max(0, widths[i] - part.length()))).append(GAP);
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }
}
