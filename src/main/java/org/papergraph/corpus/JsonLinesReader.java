package org.papergraph.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One JSON object a line. Known members are those of {@link RecordField}, under the names of a {@link FieldNames};
 * others are ignored. Blank lines are skipped, but counted as lines. A paper without a date is dated by the year that its
 * venue ends in, if it does.
 */
final class JsonLinesReader implements FeedReader {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Pattern NAMES = Pattern.compile("\\s*;\\s*");
    /** A semicolon may also be part of an address. */
    private static final Pattern ADDRESSES = Pattern.compile(";?\\s+|;(?=https?:)");

    private final FieldNames names;

    JsonLinesReader(FieldNames names) {
        this.names = names;
    }

    @Override
    public String format() {
        return "JSON Lines";
    }

    @Override
    public boolean recognizes(String head) {
        return head.stripLeading().startsWith("{");
    }

    @Override
    public Stream<FeedRecord> read(String source, BufferedReader text) {
        AtomicLong line = new AtomicLong();
        AtomicLong number = new AtomicLong();
        return text.lines().map(record -> new NumberedLine(record, line.incrementAndGet()))
                .filter(record -> !record.text().isBlank())
                .map(record -> record(source, record, number.incrementAndGet()));
    }

    private record NumberedLine(String text, long line) {}

    private FeedRecord record(String source, NumberedLine line, long number) {
        try {
            JsonNode object = JSON.readTree(line.text());
            if (!object.isObject()) {
                return rejected(source, line, number, "the line is no JSON object but " + object.getNodeType());
            }
            String title = text(object, RecordField.TITLE).orElse("");
            String abstractText = text(object, RecordField.ABSTRACT).orElse("");
            if (title.isBlank() && abstractText.isBlank()) {
                return rejected(source, line, number, "the record has neither a \"" + names.of(RecordField.TITLE)
                        + "\" nor an \"" + names.of(RecordField.ABSTRACT) + "\"; --field title=NAME tells other names");
            }
            return new FeedRecord.Accepted(paper(object, title, abstractText));
        } catch (JsonProcessingException e) {
            return rejected(source, line, number, "the line is no JSON: " + e.getOriginalMessage());
        }
    }

    private static FeedRecord rejected(String source, NumberedLine line, long number, String reason) {
        return new FeedRecord.Rejected(source, number, line.line(), reason, line.text());
    }

    private Paper paper(JsonNode object, String title, String abstractText) {
        Optional<String> id = text(object, RecordField.ID);
        List<String> pages = new ArrayList<>(list(object, RecordField.URL, ADDRESSES));
        pages.addAll(list(object, RecordField.PDF, ADDRESSES));
        List<String> ids = new ArrayList<>(pages);
        id.ifPresent(ids::addFirst);
        text(object, RecordField.DOI).ifPresent(ids::addFirst);
        text(object, RecordField.ARXIV).ifPresent(ids::addFirst);
        Identifiers identifiers = Identifiers.in(ids);
        PaperKey key = PaperKey.of(identifiers, title, abstractText);
        return new Paper(key, id.orElse(key.value()), title, abstractText, identifiers,
                list(object, RecordField.AUTHORS, NAMES), list(object, RecordField.KEYWORDS, NAMES),
                text(object, RecordField.VENUE), issued(object), pages,
                list(object, RecordField.GITHUB, ADDRESSES));
    }

    /** A date that is none counts as not given: the venue's year is then all that is known. */
    private Optional<String> issued(JsonNode object) {
        return text(object, RecordField.DATE).flatMap(IssueDate::of)
                .or(() -> text(object, RecordField.VENUE).flatMap(IssueDate::atEndOf));
    }

    private Optional<String> text(JsonNode object, RecordField field) {
        JsonNode value = object.path(names.of(field));
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    /** An array of strings or of objects with a name, or one string with separators. */
    private List<String> list(JsonNode object, RecordField field, Pattern separator) {
        JsonNode value = object.path(names.of(field));
        Stream<String> items = value.isArray()
                ? value.valueStream().map(item -> item.isObject() ? item.path("name") : item)
                        .filter(item -> !item.isNull()).map(JsonNode::asText)
                : text(object, field).stream().flatMap(separator::splitAsStream);
        return items.map(String::strip).filter(item -> !item.isEmpty()).distinct().toList();
    }
}
