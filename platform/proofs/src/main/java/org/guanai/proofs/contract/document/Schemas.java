package org.guanai.proofs.contract.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Validates answers against the document's schemas, more strictly than they are written: a field
/// that is not described is outside the schema.
public final class Schemas {
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;
    private static final String CLOSED = "additionalProperties";

    private final ObjectNode components;
    private final SchemaRegistry registry;
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    public Schemas(JsonNode components) {
        this.components = components.deepCopy();
        close(this.components.path("schemas"));
        var config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        registry =
                SchemaRegistry.withDefaultDialect(
                        Dialects.getDraft202012(), b -> b.schemaRegistryConfig(config));
    }

    /// What is wrong, without the places in lists and without values.
    public Optional<String> complaint(JsonNode schema, JsonNode body) {
        return compiled.computeIfAbsent(schema, this::compile).validate(body).stream()
                .map(error ->
                        error.getInstanceLocation()
                                + " "
                                + error.getKeyword()
                                + " "
                                + error.getMessage())
                .map(text -> text.replaceAll("/\\d+", "/*").replaceAll("'[^']{60,}'", "'…'"))
                .sorted()
                .findFirst();
    }

    private Schema compile(JsonNode schema) {
        var root = NEW.objectNode();
        root.set("allOf", NEW.arrayNode().add(schema));
        root.set("components", components);
        return registry.getSchema(root);
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties") && !object.has(CLOSED)) {
            object.put(CLOSED, false);
        }
        node.forEach(Schemas::close);
    }
}
