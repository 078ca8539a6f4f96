package org.guanai.kit.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Headers of answers, as references to the shared ones.
final class Headers {
    private Headers() {}

    static Header shared(String name) {
        return OASFactory.createHeader().ref(Common.name(name));
    }

    static void add(OpenAPI document, String status, Operation operation, APIResponse response) {
        response.addHeader("X-Request-Id", shared("X-Request-Id"));
        if (status.equals("201") || status.equals("202")) {
            response.addHeader("Location", shared("Location"));
        }
        if (response.getContent() == null) {
            return;
        }
        if (!response.getContent().hasMediaType("application/json")) {
            response.addHeader("Content-Disposition", shared("Content-Disposition"));
            return;
        }
        var schema =
                resolved(
                        document,
                        response.getContent().getMediaType("application/json").getSchema());
        if (has(schema, "next") && has(schema, "items")) {
            response.addHeader("Link", shared("Link"));
        } else if (has(schema, "version") && has(schema, "id")) {
            response.addHeader("ETag", shared("ETag"));
        }
    }

    private static Schema resolved(OpenAPI document, Schema schema) {
        return schema == null || schema.getRef() == null
                ? schema
                : document.getComponents().getSchemas().get(SchemaNames.target(schema.getRef()));
    }

    private static boolean has(Schema schema, String property) {
        return schema != null
                && schema.getProperties() != null
                && schema.getProperties().containsKey(property);
    }
}
