package org.guanai.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Names of a service's components in the merged document, and the references to them.
final class Names {
    private static final String COMPONENTS = "#/components/";

    /// Components that the kit brings to every service. One that differs from another service's is
    /// prefixed like any other, so that nothing is described wrongly.
    private static final Set<String> SCHEMAS_OF_THE_KIT =
            Set.of(
                    "Problem",
                    "Violation",
                    "Indicator",
                    "IndicatorPage",
                    "Rule",
                    "RulePage",
                    "RuleSetting",
                    "RuleCertainty",
                    "JobState",
                    "OrgPath");

    private final Map<String, String> renamed = new HashMap<>();

    /// @param kit components of earlier services, by `section/name`
    Names(String service, ObjectNode document, Map<String, JsonNode> kit) {
        for (var section : document.path("components").properties()) {
            for (var component : section.getValue().properties()) {
                var name = component.getKey();
                var key = section.getKey() + "/" + name;
                var shared =
                        isOfTheKit(section.getKey(), name)
                                && component
                                        .getValue()
                                        .equals(kit.getOrDefault(key, component.getValue()));
                if (shared) {
                    kit.put(key, component.getValue());
                }
                renamed.put(
                        key, shared ? name : prefixed(capital(service), name, section.getValue()));
            }
        }
    }

    /// Parameters, headers and responses of a document are all the kit's.
    private static boolean isOfTheKit(String section, String name) {
        return !section.equals("schemas") || SCHEMAS_OF_THE_KIT.contains(name);
    }

    String of(String section, String name) {
        return renamed.getOrDefault(section + "/" + name, name);
    }

    /// Renames the references of a tree, in `$ref` and in discriminator mappings.
    JsonNode in(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var copy = object.objectNode();
                object.properties().forEach(f -> copy.set(f.getKey(), in(f.getValue())));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = array.arrayNode();
                array.forEach(item -> copy.add(in(item)));
                yield copy;
            }
            case TextNode text when text.asText().startsWith(COMPONENTS) -> reference(text);
            default -> node;
        };
    }

    /// `AidBudget` of aid keeps its name, unless aid has a `Budget` too.
    private static String prefixed(String prefix, String name, JsonNode siblings) {
        var has = name.startsWith(prefix) && name.length() > prefix.length();
        return has && !siblings.has(name.substring(prefix.length()))
                ? name
                : prefix + capital(name);
    }

    static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private TextNode reference(TextNode reference) {
        var path = reference.asText().substring(COMPONENTS.length());
        var section = path.substring(0, path.indexOf('/') + 1);
        return renamed.containsKey(path)
                ? new TextNode(COMPONENTS + section + renamed.get(path))
                : reference;
    }
}
