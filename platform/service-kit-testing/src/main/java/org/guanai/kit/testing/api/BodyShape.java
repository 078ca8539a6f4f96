package org.guanai.kit.testing.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.guanai.house.api.Operations;

/// Compares a body with its schema: types, required and unknown properties, values of enums.
final class BodyShape {
    private final JsonNode document;

    BodyShape(JsonNode document) {
        this.document = document;
    }

    List<String> misfits(JsonNode schema, JsonNode body) {
        var found = new ArrayList<String>();
        check("", schema, body, found);
        return found;
    }

    private void check(String at, JsonNode said, JsonNode body, List<String> found) {
        var schema = Operations.resolved(document, said);
        if (schema.has("allOf") || schema.has("anyOf") || schema.has("oneOf")) {
            return;
        }
        if (!isOfType(schema.path("type"), body)) {
            found.add(at + " is no " + schema.path("type").asText(schema.path("type").toString()));
        } else if (body.isObject()) {
            object(at, schema, body, found);
        } else if (body.isArray()) {
            body.forEach(item -> check(at + "[]", schema.path("items"), item, found));
        } else if (schema.has("enum") && !contains(schema.path("enum"), body)) {
            found.add(at + " is " + body);
        }
    }

    private void object(String at, JsonNode schema, JsonNode body, List<String> found) {
        if (!schema.has("properties")) {
            return;
        }
        for (var required : schema.path("required")) {
            if (!body.has(required.asText())) {
                found.add(at + "/" + required.asText() + " is absent, and not @Nullable");
            }
        }
        for (var property : body.properties()) {
            var name = property.getKey();
            if (schema.path("properties").has(name)) {
                check(
                        at + "/" + name,
                        schema.path("properties").path(name),
                        property.getValue(),
                        found);
            } else {
                found.add(at + "/" + name + " is unknown");
            }
        }
    }

    private static boolean contains(JsonNode values, JsonNode body) {
        for (var value : values) {
            if (value.equals(body)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfType(JsonNode type, JsonNode body) {
        if (type.isArray()) {
            for (var one : type) {
                if (isOfType(one, body)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.asText()) {
            case "object" -> body.isObject();
            case "array" -> body.isArray();
            case "string" -> body.isTextual();
            case "integer" -> body.isIntegralNumber();
            case "number" -> body.isNumber();
            case "boolean" -> body.isBoolean();
            case "null" -> body.isNull();
            default -> true;
        };
    }
}
