package org.papergraph.corpus;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.papergraph.corpus.Paragraphs.Paragraph;

/**
 * A page of Daily Papers saved as text: a page head that ends in a date line, then titles and abstracts in turn, one
 * paragraph each. A paper may lack its title or its abstract; a date line may come again between papers. Dates are
 * those of the page, not of the papers, and are dropped.
 */
final class DailyPapersReader implements FeedReader {
    /** Months in full or cut, so that a title such as "Janus 2" is none. */
    private static final Pattern DATE = Pattern.compile("(?i)(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?"
            + "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
            + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.? \\d{1,2}(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern SENTENCE = Pattern.compile("[.?!][\"')\\]]*(?:\\s|$)");
    private static final int LONG_FOR_A_TITLE = 250;
    private static final int LONG_FOR_A_TITLE_OF_SENTENCES = 120;

    @Override
    public String format() {
        return "Daily Papers text";
    }

    @Override
    public boolean recognizes(String head) {
        List<String> paragraphs = new ArrayList<>();
        new Paragraphs(new BufferedReader(new StringReader(head)))
                .forEachRemaining(paragraph -> paragraphs.add(paragraph.text()));
        if (paragraphs.isEmpty() || "{[<@%".indexOf(paragraphs.getFirst().charAt(0)) >= 0) {
            return false;
        }
        return paragraphs.stream().anyMatch(paragraph -> DATE.matcher(paragraph).matches())
                || IntStream.range(1, paragraphs.size())
                        .anyMatch(i -> !isAbstract(paragraphs.get(i - 1)) && isAbstract(paragraphs.get(i)));
    }

    @Override
    public Stream<FeedRecord> read(String source, BufferedReader text) {
        Iterator<FeedRecord> records = new Records(source, new Paragraphs(text));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, 0), false);
    }

    /** Long, or several sentences. */
    private static boolean isAbstract(String paragraph) {
        return paragraph.length() > LONG_FOR_A_TITLE || paragraph.length() > LONG_FOR_A_TITLE_OF_SENTENCES
                && SENTENCE.matcher(paragraph).results().count() > 1;
    }

    private static final class Records implements Iterator<FeedRecord> {
        private final String source;
        private final Paragraphs paragraphs;
        private final Deque<Paragraph> ahead = new ArrayDeque<>();
        private long number;

        Records(String source, Paragraphs paragraphs) {
            this.source = source;
            this.paragraphs = paragraphs;
            skipHead();
        }

        /** The head ends with the first date line; a text without one has no head. */
        private void skipHead() {
            Deque<Paragraph> head = new ArrayDeque<>();
            while (paragraphs.hasNext()) {
                Paragraph paragraph = paragraphs.next();
                if (DATE.matcher(paragraph.text()).matches()) {
                    return;
                }
                head.add(paragraph);
                if (isAbstract(paragraph.text())) {
                    break;
                }
            }
            ahead.addAll(head);
        }

        /** The paragraph {@code n} places ahead, from 0, without date lines; empty text at the end. */
        private String peek(int n) {
            while (ahead.size() <= n && paragraphs.hasNext()) {
                Paragraph paragraph = paragraphs.next();
                if (!DATE.matcher(paragraph.text()).matches()) {
                    ahead.add(paragraph);
                }
            }
            return ahead.stream().skip(n).findFirst().map(Paragraph::text).orElse("");
        }

        @Override
        public boolean hasNext() {
            return !peek(0).isEmpty();
        }

        @Override
        public FeedRecord next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            number++;
            long line = ahead.getFirst().line();
            if (isAbstract(peek(0))) {
                return paper("", ahead.removeFirst().text(), line);
            }
            boolean paired = isAbstract(peek(1)) || !isAbstract(peek(2)) && peek(1).endsWith(".");
            String title = ahead.removeFirst().text();
            return paper(title, paired ? ahead.removeFirst().text() : "", line);
        }

        private FeedRecord paper(String title, String abstractText, long line) {
            if (!LETTER.matcher(title + abstractText).find()) {
                return new FeedRecord.Rejected(source, number, line, "the record has no words", title + abstractText);
            }
            Paper paper = Paper.of("", title, abstractText);
            return new FeedRecord.Accepted(paper.withId(paper.key().value()));
        }
    }
}
