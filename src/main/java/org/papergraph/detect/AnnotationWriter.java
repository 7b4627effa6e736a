package org.papergraph.detect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.corpus.Paper;

/**
 * Writes annotated papers as JSON Lines: one paper a line, each line ended by {@code \n}, UTF-8. Offsets count code
 * points, half-open, into the field as it was read. A character outside the BMP is written as its two JSON escapes,
 * so that even half of one, which UTF-8 has no bytes for, comes back as it was. Not safe between threads.
 */
public final class AnnotationWriter implements Closeable, Flushable {
    private static final JsonFactory JSON = JsonFactory.builder().build().setRootValueSeparator("");
    private static final int DECIMALS = 3;
    /** What nearly every number here is, written once: to find a double's digits takes long. */
    private static final String[] THOUSANDTHS = IntStream.rangeClosed(0, 1000)
            .mapToObj(thousandths -> decimal(thousandths / 1000.0)).toArray(String[]::new);

    private final JsonGenerator json;

    private AnnotationWriter(JsonGenerator json) {
        this.json = json;
    }

    /** A writer to a stream, which is buffered here and closed with the writer. */
    public static AnnotationWriter to(OutputStream bytes) throws IOException {
        return new AnnotationWriter(JSON.createGenerator(bytes));
    }

    /** Adds one line. */
    public void write(AnnotatedPaper annotated) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", annotated.paper().id());
        json.writeStringField("title", annotated.paper().title());
        array("concepts", annotated.tags(), this::tag);
        array("candidates", annotated.candidates(), this::candidate);
        array("introduces", annotated.introduces(), this::introduced);
        array("abbreviations", annotated.abbreviations(), each -> abbreviation(annotated.paper(), each));
        array("links", annotated.links(), this::link);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    /** Writes the members of one object. */
    private interface Members<T> {
        void write(T value) throws IOException;
    }

    private <T> void array(String name, List<T> values, Members<T> members) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            members.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void tag(Tag tag) throws IOException {
        json.writeStringField("iri", tag.concept().iri());
        json.writeStringField("prefLabel", tag.concept().prefLabel());
        json.writeArrayFieldStart("altLabels");
        for (String label : tag.concept().altLabels()) {
            json.writeString(label);
        }
        json.writeEndArray();
        number("confidence", tag.confidence());
        number("salience", tag.salience());
        array("mentions", tag.mentions(), this::mention);
    }

    private void candidate(Candidate candidate) throws IOException {
        json.writeStringField("term", candidate.term());
        number("confidence", candidate.confidence());
        number("salience", candidate.salience());
        array("mentions", candidate.mentions(), this::mention);
    }

    private void introduced(IntroducedName introduced) throws IOException {
        json.writeStringField("name", introduced.name());
        json.writeStringField("expansion", introduced.expansion().orElse(null));
        json.writeStringField("kind", introduced.kind().key());
        number("confidence", introduced.confidence());
        array("mentions", introduced.mentions(), this::mention);
    }

    /** A mention of an abbreviation, and which of its two forms stands there. */
    private record FormMention(String form, Mention mention) {}

    private void abbreviation(Paper paper, Abbreviation abbreviation) throws IOException {
        json.writeStringField("short", abbreviation.shortForm());
        json.writeStringField("long", abbreviation.longForm().orElse(null));
        List<FormMention> mentions = Stream
                .concat(forms(paper, "long", abbreviation.longMentions()),
                        forms(paper, "short", abbreviation.shortMentions()))
                .sorted((one, other) -> one.mention().compareTo(other.mention())).toList();
        array("mentions", mentions, this::formMention);
    }

    private static Stream<FormMention> forms(Paper paper, String form, List<Span> spans) {
        return spans.stream().map(span -> new FormMention(form, Mention.of(paper, span)));
    }

    private void formMention(FormMention mention) throws IOException {
        json.writeStringField("form", mention.form());
        mention(mention.mention());
    }

    private void mention(Mention mention) throws IOException {
        json.writeStringField("field", mention.field().key());
        json.writeNumberField("start", mention.start());
        json.writeNumberField("end", mention.end());
        json.writeStringField("text", mention.text());
    }

    private void link(Link link) throws IOException {
        json.writeStringField("url", link.url());
        json.writeStringField("kind", link.kind().key());
    }

    private void number(String name, double value) throws IOException {
        json.writeFieldName(name);
        int thousandths = (int) Math.round(value * 1000);
        boolean known = value >= 0 && value <= 1 && thousandths / 1000.0 == value;
        json.writeNumber(known ? THOUSANDTHS[thousandths] : decimal(value));
    }

    private static String decimal(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
