package org.papergraph.web.query;

import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.GraphTarget;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriterRegistry;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.papergraph.web.http.Answer;

/**
 * Fuseki's read-only graph store, which gives a whole graph, but in formats that are written as they are read. Fuseki
 * itself writes the pretty forms, which hold everything in memory; those are for graphs within the cap alone.
 */
public final class StreamedGraphStore extends GSP_R {
    private final long cap;

    public StreamedGraphStore(RowCap cap) {
        this.cap = cap.rows();
    }

    @Override
    protected void execGetGSP(HttpAction action) {
        EndpointOffers.check(action, DEF.rdfOffer);
        ActionLib.setCommonHeaders(action);
        Lang lang = lang(ActionLib.contentNegotationRDF(action), Lang.TURTLE);
        action.beginRead();
        try {
            GraphTarget target = GraphTarget.determineTargetGSP(decideDataset(action), action);
            if (!target.exists()) {
                ServletOps.errorNotFound("No such graph: " + target.label());
            }
            boolean small = target.graph().stream().limit(cap + 1).count() <= cap;
            ActionLib.graphResponse(action, target.graph(), format(lang, small), null);
            ServletOps.success(action);
        } finally {
            action.endRead();
        }
    }

    @Override
    protected void execGetQuads(HttpAction action) {
        EndpointOffers.check(action, DEF.quadsOffer);
        ActionLib.setCommonHeaders(action);
        Lang lang = lang(ActionLib.contentNegotationQuads(action), Lang.TRIG);
        action.beginRead();
        try {
            ActionLib.datasetResponse(action, decideDataset(action), format(lang, false), null);
            ServletOps.success(action);
        } finally {
            action.endRead();
        }
    }

    private static Lang lang(MediaType type, Lang otherwise) {
        Lang lang = RDFLanguages.contentTypeToLang(type.getContentTypeStr());
        return lang == null ? otherwise : lang;
    }

    private RDFFormat format(Lang lang, boolean small) {
        RDFFormat streamed = StreamRDFWriter.defaultSerialization(lang);
        if (streamed == null && !small) {
            ServletOps.error(Answer.NOT_ACCEPTABLE, "A graph of more than " + cap
                    + " triples can be had as Turtle or N-Triples, not as " + lang.getName() + ".");
        }
        return streamed == null ? RDFWriterRegistry.defaultSerialization(lang) : streamed;
    }
}
