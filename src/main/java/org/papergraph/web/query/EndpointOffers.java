package org.papergraph.web.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.riot.web.HttpNames;
import org.papergraph.web.http.Accept;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.MediaType;

/**
 * What Fuseki's operations can answer with, chosen by RFC 9110. Fuseki's own choice knows no refusal ({@code q=0}), takes
 * the highest quality instead of that of the most specific range, and gives its default where nothing suits. So the header
 * is spelled out for it before it comes there, and checked here.
 */
public final class EndpointOffers {
    private static final List<String> NAMED = List.of(HttpNames.paramOutput1, HttpNames.paramOutput2,
            HttpNames.paramOutput3);

    private EndpointOffers() {}

    /** A header that names every type that is accepted and nothing else; empty if that is none.
     * No wish is a wish for the first of the server's offers, as elsewhere here. */
    public static Optional<String> spelledOut(String accept) {
        Accept wishes = Accept.parse(accept);
        List<MediaType> types = Stream.of(DEF.rsOfferTable, DEF.constructOffer, DEF.quadsOffer).flatMap(
                EndpointOffers::types).distinct().filter(type -> wishes.quality(type) > 0)
                .sorted(Comparator.comparingInt(wishes::quality).reversed()).toList();
        return types.isEmpty()
                ? Optional.empty()
                : Optional.of(types.stream().map(
                        type -> type + String.format(Locale.ROOT, ";q=%.3f", wishes.quality(type) / 1000.0))
                        .collect(Collectors.joining(", ")));
    }

    /** Refuses a query whose answer the client would not take. */
    static void check(HttpAction action, Query query) {
        check(action, query.isSelectType()
                ? DEF.rsOfferTable
                : query.isAskType() ? DEF.rsOfferBoolean : query.isConstructQuad() ? DEF.quadsOffer : DEF.rdfOffer);
    }

    /** Refuses a request that accepts none of the offers, unless a parameter names the format. */
    static void check(HttpAction action, AcceptList offers) {
        boolean named = NAMED.stream().anyMatch(name -> action.getRequestParameter(name) != null);
        Accept accept = Accept.parse(Optional.ofNullable(action.getRequestHeader("Accept")).orElse(""));
        List<MediaType> types = types(offers).toList();
        if (!named && accept.choose(types, type -> type).isEmpty()) {
            ServletOps.error(Answer.NOT_ACCEPTABLE, "None of the accepted media types can be had here. There are: "
                    + types.stream().map(MediaType::toString).collect(Collectors.joining(", ")) + ".");
        }
    }

    private static Stream<MediaType> types(AcceptList offers) {
        return offers.entries().stream().map(offer -> MediaType.of(offer.getContentTypeStr()));
    }
}
