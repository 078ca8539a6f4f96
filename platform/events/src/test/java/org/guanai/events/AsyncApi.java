package org.guanai.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The AsyncAPI 3 document of the published language, made from its records.
final class AsyncApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<Class<? extends Record>>> topics;
    private final ObjectNode root = JSON.createObjectNode();

    AsyncApi(Map<String, List<Class<? extends Record>>> topics) {
        this.topics = topics;
    }

    JsonNode document() {
        root.put("asyncapi", "3.0.0");
        root.putObject("info")
                .put("title", "Guanai · events")
                .put("version", "0.1.0")
                .put(
                        "description",
                        "CloudEvents 1.0 in binary mode on Kafka. Event topics carry ids; snapshot topics are compacted, keyed by the noun's id.");
        root.put("defaultContentType", "application/json");
        topics.forEach(this::channel);
        return root;
    }

    private void channel(String topic, List<Class<? extends Record>> records) {
        var channel = root.withObject("/channels").putObject(topic).put("address", topic);
        for (var type : records) {
            var name = type.getSimpleName();
            var reference = "#/components/messages/" + name;
            channel.withObject("/messages").putObject(name).put("$ref", reference);
            message(type, name);
        }
    }

    private void message(Class<? extends Record> type, String name) {
        var message = root.withObject("/components/messages").putObject(name);
        message.put("name", type.getName().replace(".events.", "."));
        message.set("payload", schema(type));
    }

    private JsonNode schema(Type type) {
        return switch (type) {
            case ParameterizedType p -> array(p);
            case Class<?> c when c.isRecord() -> object(c);
            case Class<?> c when c.isEnum() -> enumeration(c);
            case Class<?> c -> simple(c);
            default -> throw new IllegalArgumentException(type.getTypeName());
        };
    }

    private JsonNode array(ParameterizedType type) {
        if (!Collection.class.isAssignableFrom((Class<?>) type.getRawType())) {
            throw new IllegalArgumentException(type.getTypeName());
        }
        var array = JSON.createObjectNode().put("type", "array");
        array.set("items", schema(type.getActualTypeArguments()[0]));
        return array;
    }

    private JsonNode object(Class<?> type) {
        var object = JSON.createObjectNode().put("type", "object");
        for (RecordComponent part : type.getRecordComponents()) {
            object.withObject("/properties").set(part.getName(), schema(part.getGenericType()));
        }
        return object;
    }

    private static JsonNode enumeration(Class<?> type) {
        var text = JSON.createObjectNode().put("type", "string");
        for (var constant : type.getEnumConstants()) {
            text.withArray("/enum").add(constant.toString());
        }
        return text;
    }

    private static JsonNode simple(Class<?> type) {
        var schema = JSON.createObjectNode();
        if (type == UUID.class) {
            return schema.put("type", "string").put("format", "uuid");
        }
        if (type == Instant.class) {
            return schema.put("type", "string").put("format", "date-time");
        }
        if (type == LocalDate.class) {
            return schema.put("type", "string").put("format", "date");
        }
        return schema.put("type", primitive(type));
    }

    private static String primitive(Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.String" -> "string";
            case "boolean" -> "boolean";
            case "int", "long" -> "integer";
            default -> throw new IllegalArgumentException(type.getName());
        };
    }
}
