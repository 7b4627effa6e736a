package org.papergraph.eval;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.papergraph.concept.Concept;
import org.papergraph.concept.SenseGuard;
import org.papergraph.corpus.Field;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.Abbreviation;
import org.papergraph.detect.AnnotatedPaper;
import org.papergraph.detect.Candidate;
import org.papergraph.detect.IntroducedName;
import org.papergraph.detect.Link;
import org.papergraph.detect.Mention;
import org.papergraph.detect.Span;
import org.papergraph.detect.Tag;

/** What {@code annotate} wrote, by the ids of papers; the texts come from the gold. Holds the whole file. */
final class AnnotationFile implements AnnotationSource {
    private final Map<String, JsonRow> rows = new HashMap<>();
    private int missing;

    private AnnotationFile(List<JsonRow> rows) {
        rows.forEach(row -> this.rows.put(row.text("id"), row));
    }

    /** @throws GoldException if it cannot be read, or a line has no id */
    static AnnotationFile read(Path file) {
        return new AnnotationFile(JsonRow.read(file));
    }

    /** @throws GoldException if the line is not as {@code annotate} writes it, or was made from another text */
    @Override
    public Annotation of(Paper paper) {
        Optional<JsonRow> row = Optional.ofNullable(rows.get(paper.id()));
        if (row.isEmpty()) {
            missing++;
        }
        return row.map(found -> new Annotation(annotated(paper, found), Map.of()))
                .orElseGet(() -> Annotation.nothing(paper));
    }

    @Override
    public int missing() {
        return missing;
    }

    private static AnnotatedPaper annotated(Paper paper, JsonRow row) {
        return new AnnotatedPaper(paper, row.rows("concepts").stream().map(each -> tag(paper, each)).toList(),
                row.rows("candidates").stream().map(each -> candidate(paper, each)).toList(),
                row.rows("introduces").stream().map(each -> introduced(paper, each)).toList(),
                row.rows("abbreviations").stream().map(each -> abbreviation(paper, each)).toList(),
                row.rows("links").stream().map(AnnotationFile::link).toList());
    }

    private static Tag tag(Paper paper, JsonRow row) {
        Concept concept = new Concept(row.text("iri"), row.text("prefLabel"), row.texts("altLabels"), List.of(),
                Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), SenseGuard.NONE);
        return new Tag(concept, row.number("confidence"), row.number("salience"), mentions(paper, row));
    }

    private static Candidate candidate(Paper paper, JsonRow row) {
        return new Candidate(row.text("term"), row.number("confidence"), row.number("salience"),
                mentions(paper, row));
    }

    private static IntroducedName introduced(Paper paper, JsonRow row) {
        return new IntroducedName(row.text("name"), row.textIfAny("expansion"),
                constant(IntroducedName.Kind.class, row, "kind"), row.number("confidence"), mentions(paper, row));
    }

    private static Abbreviation abbreviation(Paper paper, JsonRow row) {
        return new Abbreviation(row.text("short"), row.textIfAny("long"), spans(paper, row, "short"),
                spans(paper, row, "long"));
    }

    private static List<Span> spans(Paper paper, JsonRow row, String form) {
        return row.rows("mentions").stream().filter(mention -> mention.text("form").equals(form))
                .map(mention -> span(paper, mention)).toList();
    }

    private static Link link(JsonRow row) {
        return new Link(row.text("url"), constant(Link.Kind.class, row, "kind"));
    }

    private static List<Mention> mentions(Paper paper, JsonRow row) {
        return row.rows("mentions").stream().map(mention -> Mention.of(paper, span(paper, mention))).toList();
    }

    /** Back from code points to the UTF-16 offsets of the gold's text. */
    private static Span span(Paper paper, JsonRow mention) {
        Field field = constant(Field.class, mention, "field");
        String text = paper.text(field);
        int start = mention.integer("start");
        int end = mention.integer("end");
        if (start < 0 || end <= start || end > text.codePointCount(0, text.length())) {
            throw foreign(paper, mention);
        }
        int from = text.offsetByCodePoints(0, start);
        int to = text.offsetByCodePoints(from, end - start);
        if (!text.substring(from, to).equals(mention.text("text"))) {
            throw foreign(paper, mention);
        }
        return new Span(field, from, to);
    }

    private static GoldException foreign(Paper paper, JsonRow mention) {
        return new GoldException(mention.place() + ": the mention " + mention.node() + " does not stand so in paper "
                + paper.id() + " of the gold. Annotate the gold file itself and score that.");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonRow row, String member) {
        try {
            return Enum.valueOf(type, row.text(member).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new GoldException(row.place() + ": \"" + member + "\" cannot be \"" + row.text(member) + "\".", e);
        }
    }
}
