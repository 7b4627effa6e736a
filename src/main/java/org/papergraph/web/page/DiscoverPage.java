package org.papergraph.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.web.catalog.Entry;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.Offer;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebRequest;

/**
 * {@code /discover}: what nobody has written in one paper yet. Concepts that have never met, concepts that rise, papers that
 * bridge two fields; each list is the answer of a canned query that is linked.
 */
public final class DiscoverPage implements Resource {
    private static final List<Offer> OFFERS = List.of(Offer.HTML);
    private static final int ROWS = 15;
    private static final int FIELDS = 60;
    private static final String CONCEPT = "concept";
    private static final String FIELD = "field";
    private static final String OTHER = "other";

    private final Site site;
    private final QueryRunner runner;
    /** The same for every visitor, as links are relative and the page stands at one address. */
    private volatile Optional<List<Rising>> rising = Optional.empty();

    public DiscoverPage(Site site) {
        this.site = site;
        this.runner = new QueryRunner(site);
    }

    /** Something with a page. */
    public record Linked(String label, String href) {}

    /**
     * A concept that shares no paper with the one asked for.
     *
     * @param through the neighbours of both that say most
     * @param bridges the address of what stands between them
     */
    public record Hidden(Linked concept, String score, String shared, String through, String bridges) {}

    /** @param times how many times larger its share of the latest papers is; empty where no earlier paper has it */
    public record Rising(Linked concept, String since, String papers, String earlier, String times) {}

    /** A paper with its strongest concept in either field. */
    public record Bridging(Linked paper, String year, Linked concept, Linked otherConcept) {}

    /** Concepts to choose fields from, and the two chosen ones; empty where none is. */
    public record Fields(List<String> all, String field, String other) {
        public boolean chosen() {
            return !field.isEmpty() && !other.isEmpty();
        }
    }

    /** The model of the page. */
    public record Page(Frame frame, String concept, List<Hidden> hidden, List<Rising> rising, Fields fields,
            List<Bridging> bridging) {
        /** The page of the query that gave the hidden links. */
        public String hiddenQuery() {
            return frame.links().to("queries/hidden-links", Map.of(CONCEPT, concept));
        }

        /** The page of the query that gave the bridging papers. */
        public String bridgingQuery() {
            return frame.links().to("queries/bridging-papers", Map.of(FIELD, fields.field(), OTHER, fields.other()));
        }
    }

    @Override
    public Answer get(WebRequest request) {
        request.choose(OFFERS);
        Frame frame = Frame.of("Discover", "Discover", request, site);
        String concept = request.parameter(CONCEPT).orElse("").strip();
        Fields fields = fields(request);
        List<Rising> risen = rising.orElseGet(() -> rising(frame.links()));
        rising = Optional.of(risen);
        return Html.page(JtediscoverGenerated::render, new Page(frame, concept,
                concept.isEmpty() ? List.of() : hidden(concept, frame.links()), risen, fields,
                fields.chosen() ? bridging(fields, frame.links()) : List.of()));
    }

    private Fields fields(WebRequest request) {
        List<String> broadest = site.catalog().concepts().byCount().stream().limit(FIELDS).map(Entry::label)
                .sorted(String.CASE_INSENSITIVE_ORDER).toList();
        return new Fields(broadest, request.parameter(FIELD).orElse("").strip(),
                request.parameter(OTHER).orElse("").strip());
    }

    private List<Hidden> hidden(String concept, Links links) {
        return runner.rows("hidden-links", Map.of(CONCEPT, concept)).named().limit(ROWS)
                .map(row -> new Hidden(linked(row, "label", "concept", links), row.get("score"), row.get("shared"),
                        row.get("through"),
                        links.to("queries/bridges", Map.of(CONCEPT, concept, OTHER, row.get("label")))))
                .toList();
    }

    private List<Rising> rising(Links links) {
        return runner.rows("rising-concepts", Map.of()).named().limit(ROWS)
                .map(row -> new Rising(linked(row, "label", "concept", links), row.get("since"), row.get("papers"),
                        row.get("earlier"), row.get("times")))
                .toList();
    }

    private List<Bridging> bridging(Fields fields, Links links) {
        return runner.rows("bridging-papers", Map.of(FIELD, fields.field(), OTHER, fields.other())).named().limit(ROWS)
                .map(row -> new Bridging(linked(row, "title", "paper", links), year(row.get("issued")),
                        linked(row, "label", "concept", links), linked(row, "otherLabel", "otherConcept", links)))
                .toList();
    }

    private static Linked linked(Map<String, String> row, String label, String thing, Links links) {
        return new Linked(row.get(label), links.page(row.get(thing)));
    }

    private static String year(String issued) {
        return issued.substring(0, Math.min(4, issued.length()));
    }
}
