package org.papergraph.web.page;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.papergraph.web.http.Answer;
import org.papergraph.web.http.EntityTag;
import org.papergraph.web.http.Offer;

/** Renders pages. All text of a model is escaped for the place where the template puts it. */
final class Html {
    private Html() {}

    /** A template of {@code src/main/jte}, as the build made it: {@code JtepaperGenerated::render}. */
    interface Template<T> {
        void render(HtmlTemplateOutput out, @Nullable HtmlInterceptor none, T page);
    }

    /** The page that a template makes of its model, complete before the first byte is sent. */
    static <T> Answer page(Template<T> template, T model) {
        return page(Answer.OK, template, model);
    }

    static <T> Answer page(int status, Template<T> template, T model) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        template.render(new OwaspHtmlTemplateOutput(out), null, model);
        byte[] bytes = out.toByteArray();
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return Answer.of(status, Offer.HTML.contentType(), Answer.Content.of(bytes))
                .with(EntityTag.of(Long.toHexString(sum.getValue()), "html"));
    }
}
