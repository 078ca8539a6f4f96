package org.guanai.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/// Schemas are called by their noun: `IncidentView` is an `Incident`, `Page<IncidentSummary>` an
/// `IncidentPage`; a view whose noun is taken by a request keeps its name. What JSON has no type
/// for (ids, dates, times) is described in place.
final class SchemaNames {
    private static final String PREFIX = "#/components/schemas/";
    private static final Map<String, String> FORMATS =
            Map.of("UUID", "uuid", "LocalDate", "date", "Instant", "date-time", "URI", "uri");

    private final OpenAPI document;
    private final Map<String, Schema> schemas;
    private final Map<String, String> renamed = new TreeMap<>();

    SchemaNames(OpenAPI document) {
        this.document = document;
        this.schemas = new TreeMap<>(document.getComponents().getSchemas());
    }

    static String target(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    void rename() {
        var taken = new TreeSet<String>();
        schemas.keySet().stream().filter(n -> noun(n).equals(n)).forEach(taken::add);
        schemas.keySet()
                .forEach(name -> {
                    var noun = noun(name);
                    renamed.put(name, noun.equals(name) || taken.add(noun) ? noun : name);
                });
        SchemaWalk.document(document, this::refer);
        var named = new TreeMap<String, Schema>();
        schemas.forEach((name, schema) -> {
            if (!FORMATS.containsKey(name)) {
                named.put(renamed.get(name), schema);
            }
        });
        document.getComponents().setSchemas(named);
    }

    private String noun(String name) {
        var page = schemas.get(name).getProperties();
        if (name.matches("Page[A-Z].*") && page != null && page.containsKey("items")) {
            return name.substring(4).replaceAll("(View|Summary)$", "") + "Page";
        }
        return name.matches(".+View") ? name.substring(0, name.length() - 4) : name;
    }

    private void refer(Schema schema) {
        if (schema.getRef() == null) {
            if ("uuid".equals(schema.getFormat())) {
                schema.setPattern(null);
            }
            return;
        }
        var name = target(schema.getRef());
        if (FORMATS.containsKey(name)) {
            schema.setRef(null);
            schema.type(List.of(SchemaType.STRING)).format(FORMATS.get(name));
        } else {
            schema.setRef(PREFIX + renamed.getOrDefault(name, name));
        }
    }
}
