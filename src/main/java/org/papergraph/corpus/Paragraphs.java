package org.papergraph.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The paragraphs of a text, read one at a time: lines up to a blank one, joined by single spaces. A line of nothing but
 * no-break or zero-width spaces, as copied from web pages, is blank too.
 */
final class Paragraphs implements Iterator<Paragraphs.Paragraph> {
    /** A paragraph and the line on which it starts, from 1. */
    record Paragraph(String text, long line) {}

    private final BufferedReader text;
    private long line;
    private Optional<Paragraph> next;

    Paragraphs(BufferedReader text) {
        this.text = text;
        this.next = read();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Paragraph next() {
        Paragraph paragraph = next.orElseThrow(NoSuchElementException::new);
        next = read();
        return paragraph;
    }

    private Optional<Paragraph> read() {
        StringBuilder paragraph = new StringBuilder();
        long start = 0;
        try {
            for (String read = text.readLine(); read != null; read = text.readLine()) {
                line++;
                String words = stripped(read);
                if (!words.isEmpty()) {
                    start = paragraph.isEmpty() ? line : start;
                    paragraph.append(paragraph.isEmpty() ? "" : " ").append(words);
                } else if (!paragraph.isEmpty()) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paragraph.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(paragraph.toString(), start));
    }

    private static String stripped(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
