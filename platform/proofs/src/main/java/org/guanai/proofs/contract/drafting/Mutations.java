package org.guanai.proofs.contract.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.guanai.proofs.contract.wire.Draft;
import org.guanai.proofs.contract.wire.Draft.Pair;
import org.guanai.proofs.contract.wire.Text;

/// Changes one thing about a request that kept to the document.
public final class Mutations {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FETCH");

    private Mutations() {}

    public static Draft one(Draft draft, Random random) {
        return switch (random.nextInt(20)) {
            case 0, 1 -> path(draft, random);
            case 2, 3, 4 -> query(draft, random);
            case 5, 6, 7 -> OddHeaders.one(draft, random);
            case 8 -> draft.method(METHODS.get(random.nextInt(METHODS.size())));
            case 9 -> bytes(draft, random);
            default ->
                    Text.read(draft.body()).isPresent()
                            ? field(draft, random)
                            : query(draft, random);
        };
    }

    private static Draft path(Draft draft, Random random) {
        var names = List.copyOf(draft.path().keySet());
        if (names.isEmpty()) {
            return query(draft, random);
        }
        var name = names.get(random.nextInt(names.size()));
        var value = Oddities.encoded(random);
        return draft.path(name, value.isEmpty() ? "%20" : value);
    }

    private static Draft query(Draft draft, Random random) {
        var known = draft.operation().parameters("query");
        if (known.isEmpty() || random.nextInt(12) == 0) {
            return draft.withQuery("unknown", Oddities.encoded(random));
        }
        var name = known.get(random.nextInt(known.size())).name();
        var changed = draft.withQuery(name, Oddities.encoded(random));
        return random.nextInt(10) == 0 ? twice(changed, name, random) : changed;
    }

    private static Draft twice(Draft draft, String name, Random random) {
        var query = new ArrayList<>(draft.query());
        query.add(new Pair(name, Oddities.encoded(random)));
        return draft.query(List.copyOf(query));
    }

    /// One field of a JSON body: another value, none, or one more that nobody knows.
    private static Draft field(Draft draft, Random random) {
        var body = Text.read(draft.body()).orElseThrow();
        var containers = new ArrayList<JsonNode>();
        collect(body, containers);
        if (containers.isEmpty()) {
            return draft.body(Text.of(Oddities.node(random), random));
        }
        change(containers.get(random.nextInt(containers.size())), random);
        return draft.body(Text.of(body, random));
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static void change(JsonNode container, Random random) {
        switch (container) {
            case ObjectNode object -> change(object, random);
            case ArrayNode array when array.isEmpty() || random.nextBoolean() ->
                    array.add(Oddities.node(random));
            case ArrayNode array -> array.set(random.nextInt(array.size()), Oddities.node(random));
            default -> throw new IllegalStateException("no container");
        }
    }

    private static void change(ObjectNode object, Random random) {
        var names = object.properties().stream().map(e -> e.getKey()).toList();
        var lot = random.nextInt(12);
        if (names.isEmpty() || lot == 0) {
            object.set(lot == 0 ? "unknown" : Oddities.text(random), Oddities.node(random));
            return;
        }
        var name = names.get(random.nextInt(names.size()));
        if (lot == 1) {
            object.remove(name);
        } else {
            object.set(name, Oddities.node(random));
        }
    }

    /// The body as a whole.
    private static Draft bytes(Draft draft, Random random) {
        var body = draft.body() == null ? new byte[0] : draft.body();
        var text = new String(body, StandardCharsets.UTF_8);
        return switch (random.nextInt(12)) {
            case 0 -> draft.body(new byte[0]);
            case 1 -> draft.body(null);
            case 2 -> draft.body(utf8(text.substring(0, text.length() / 2)));
            case 3 -> draft.body(utf8(text + " {}"));
            case 4 -> draft.body(utf8("\uFEFF" + text));
            case 5 -> draft.body(text.getBytes(StandardCharsets.UTF_16));
            case 6 -> draft.body(utf8("[".repeat(20_000)));
            case 7 -> draft.body(utf8("{\"a\":".repeat(900) + "1" + "}".repeat(900)));
            case 8 -> draft.body(utf8(text.replaceFirst("\\{", "{\"id\":1,\"id\":2,")));
            case 9 -> draft.body(new byte[] {'{', '"', (byte) 0xC3, '"', ':', 0, '}'});
            case 10 -> draft.body(utf8("null"));
            default -> draft.body(utf8(" ".repeat(1_100_000) + text));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
