package org.papergraph.corpus;

import java.util.EnumMap;
import java.util.Map;

/** Under which names a feed's records hold the known fields. */
public final class FieldNames {
    /** Each field under its own name. */
    public static final FieldNames OWN = new FieldNames(Map.of());

    private final Map<RecordField, String> names = new EnumMap<>(RecordField.class);

    public FieldNames(Map<RecordField, String> mapped) {
        names.putAll(mapped);
    }

    String of(RecordField field) {
        return names.getOrDefault(field, field.key());
    }
}
