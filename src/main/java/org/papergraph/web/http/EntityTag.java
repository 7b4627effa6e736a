package org.papergraph.web.http;

/**
 * Names one state of one representation: RFC 9110, section 8.8.3.
 *
 * @param value without quotes
 */
public record EntityTag(String value) {
    /** The tag of what is made of a source, e.g. a build; {@code variant} tells apart what one address gives. */
    public static EntityTag of(String source, String variant) {
        return new EntityTag(source + "-" + variant);
    }

    /** Whether an {@code If-None-Match} header names this tag, strongly or weakly. */
    public boolean matches(String ifNoneMatch) {
        return HeaderElements.split(ifNoneMatch, ',').stream()
                .anyMatch(each -> each.equals("*") || each.equals(toString()) || each.equals("W/" + this));
    }

    /** As in the header. */
    @Override
    public String toString() {
        return "\"" + value + "\"";
    }
}
