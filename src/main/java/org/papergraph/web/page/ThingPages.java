package org.papergraph.web.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.common.ErrorId;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.Resource;
import org.papergraph.web.http.WebException;
import org.papergraph.web.http.WebRequest;

/** {@code /page/{local}} and {@code /page?iri=...}: the page of a thing, by the first view that knows its kind. */
public final class ThingPages implements Resource {
    private static final String PATH = "/page/";

    private final Site site;
    private final List<ThingView> views;

    public ThingPages(Site site) {
        this.site = site;
        this.views = List.of(new PaperView(site), new ConceptView(site), new TagView(site), new FieldView(site),
                new AnyThingView(site));
    }

    @Override
    public Answer get(WebRequest request) {
        String iri = iri(request);
        Node thing = NodeFactory.createURI(iri);
        return site.read(graph -> views.stream().map(view -> view.page(thing, graph, request))
                .flatMap(Optional::stream).findFirst())
                .orElseThrow(() -> new WebException(Answer.NOT_FOUND, ErrorId.PG405_NOT_FOUND,
                        "The graph knows nothing of <" + iri + ">."));
    }

    private String iri(WebRequest request) {
        if (request.path().startsWith(PATH)) {
            return site.things().iri(request.path().substring(PATH.length()));
        }
        return request.parameter("iri").orElseThrow(() -> new WebException(Answer.BAD_REQUEST,
                ErrorId.PG402_PARAMETER_INVALID, "Say which thing: page?iri=..."));
    }
}
