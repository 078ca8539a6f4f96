package org.guanai.proofs.contract.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.github.curiousoddman.rgxgen.RgxGen;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.guanai.proofs.contract.document.Contract;

/// Values as a schema wants them, with known ids and codes wherever something of that name is
/// known.
///
/// @param clock the business clock, round which dates lie
public record Values(Contract contract, Knowledge knowledge, Clock clock) {
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;
    private static final String CHARACTERS = "留守儿童关爱王小明aeéß𠮷🌱 -.1";
    private static final int DEEPEST = 6;

    /// @param name of the parameter or field, by which known values are found
    /// @param noun what an `id` would be an id of
    public JsonNode of(JsonNode schema, String name, String noun, Random random) {
        return of(schema, name, noun, random, 0);
    }

    private JsonNode of(JsonNode said, String name, String noun, Random random, int depth) {
        var schema = contract.resolve(said);
        for (var choice : new String[] {"oneOf", "anyOf", "allOf"}) {
            if (schema.has(choice)) {
                var among = schema.path(choice);
                return of(among.get(random.nextInt(among.size())), name, noun, random, depth);
            }
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, noun, random, depth);
            case "array" -> array(schema, name, noun, random, depth);
            case "integer" -> integer(schema, random);
            case "number" -> NEW.numberNode(random.nextInt(100_000) / 100.0);
            case "boolean" -> NEW.booleanNode(random.nextBoolean());
            default -> NEW.textNode(text(schema, name, noun, random));
        };
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText();
    }

    private JsonNode object(JsonNode schema, String noun, Random random, int depth) {
        var object = NEW.objectNode();
        var required = schema.path("required").toString();
        for (var property : schema.path("properties").properties()) {
            var name = property.getKey();
            var must = required.contains("\"" + name + "\"");
            if (must || depth < DEEPEST && random.nextInt(10) < 6) {
                object.set(name, of(property.getValue(), name, noun, random, depth + 1));
            }
        }
        return object;
    }

    private JsonNode array(JsonNode schema, String name, String noun, Random random, int depth) {
        var array = NEW.arrayNode();
        var least = schema.path("minItems").asInt(0);
        var size = depth > DEEPEST ? least : Math.max(least, random.nextInt(3));
        for (int i = 0; i < size; i++) {
            array.add(of(schema.path("items"), name, noun, random, depth + 1));
        }
        return array;
    }

    private static JsonNode integer(JsonNode schema, Random random) {
        var least = schema.path("minimum").asLong(0);
        var most = schema.path("maximum").asLong(Math.max(least, 0) + 60);
        return NEW.numberNode(least + random.nextLong(Math.max(1, most - least + 1)));
    }

    private String text(JsonNode schema, String name, String noun, Random random) {
        var known = knowledge.any(name, noun, random);
        if (known.isPresent() && random.nextInt(10) < 8) {
            return known.get();
        }
        if (schema.has("examples") && random.nextBoolean()) {
            return schema.path("examples").get(0).asText();
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "date" -> LocalDate.now(clock).plusDays(random.nextInt(-300, 60)).toString();
            case "date-time" ->
                    clock.instant().minus(Duration.ofMinutes(random.nextInt(4_000))).toString();
            case "email" -> "a" + random.nextInt(1_000) + "@example.org";
            default -> schema.has("pattern") ? patterned(schema, random) : free(schema, random);
        };
    }

    /// `\S` alone asks for one visible character somewhere.
    private static String patterned(JsonNode schema, Random random) {
        var pattern = schema.path("pattern").asText();
        return pattern.equals("\\S")
                ? "字" + free(schema, random)
                : RgxGen.parse(pattern).generate(random);
    }

    private static String free(JsonNode schema, Random random) {
        var most = Math.min(schema.path("maxLength").asInt(30), 60);
        var length = Math.max(schema.path("minLength").asInt(0), random.nextInt(most + 1));
        var characters = CHARACTERS.codePoints().toArray();
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.substring(0, Math.min(text.length(), Math.max(0, most - 1)));
    }
}
