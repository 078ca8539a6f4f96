package org.guanai.proofs.contract.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.guanai.proofs.contract.document.Operation;
import org.guanai.proofs.contract.wire.Reply;

/// What the fuzzer has learned from answers: ids by noun, values by field, cursors, entity tags. It
/// gets requests past the 404s that invented ids end in.
public final class Knowledge {
    private static final int MOST = 120;
    private static final int LONGEST = 200;
    private static final Map<String, String> ALSO =
            Map.of(
                    "helper", "staff",
                    "person", "staff",
                    "parent", "org",
                    "carer", "relation",
                    "programme", "programme");

    private final Map<String, List<String>> values = new ConcurrentHashMap<>();
    private final Map<String, String> tags = new ConcurrentHashMap<>();

    public void learn(Operation from, String target, Reply reply, JsonNode body) {
        reply.header("etag").ifPresent(tag -> tags.put(withoutQuery(target), tag));
        reply.header("location")
                .ifPresent(l -> reply.header("etag").ifPresent(t -> tags.put(l, t)));
        if (body.hasNonNull("next")) {
            put("cursor " + from.path(), body.path("next").asText());
        }
        learn(from.noun(), body);
    }

    public void put(String key, String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            return;
        }
        var known = values.computeIfAbsent(key, _ -> new ArrayList<>());
        synchronized (known) {
            if (!known.contains(value)) {
                if (known.size() >= MOST) {
                    known.remove(Math.floorMod(value.hashCode(), MOST));
                }
                known.add(value);
            }
        }
    }

    /// A known value for a parameter or field, by its name; `id` by the noun it is an id of.
    Optional<String> any(String name, String noun, Random random) {
        var key = name.equals("id") ? noun : field(name);
        var found = any(key, random);
        return found.isPresent() ? found : ofLongest(key, random);
    }

    Optional<String> any(String key, Random random) {
        var known = values.get(key);
        if (known == null) {
            return ALSO.containsKey(key) && !ALSO.get(key).equals(key)
                    ? any(ALSO.get(key), random)
                    : Optional.empty();
        }
        synchronized (known) {
            return Optional.of(known.get(random.nextInt(known.size())));
        }
    }

    /// The last entity tag seen of a record, whose path the target is or begins with.
    Optional<String> tag(String target) {
        var path = withoutQuery(target);
        return tags.containsKey(path)
                ? Optional.of(tags.get(path))
                : Optional.ofNullable(tags.get(path.substring(0, path.lastIndexOf('/'))));
    }

    private void learn(String noun, JsonNode node) {
        if (node.isArray()) {
            node.forEach(item -> learn(noun, item));
        }
        for (var field : node.properties()) {
            var value = field.getValue();
            if (value.isTextual() && !field.getKey().equals("next")) {
                put(field.getKey().equals("id") ? noun : field(field.getKey()), value.asText());
            } else if (value.isContainerNode()) {
                learn(field.getKey().equals("items") ? noun : field(field.getKey()), value);
            }
        }
    }

    /// `suspectGuardianIds` may be answered with ids of guardians.
    private Optional<String> ofLongest(String key, Random random) {
        return values.keySet().stream()
                .filter(known -> known.length() > 3 && key.endsWith(known))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .flatMap(known -> any(known, random));
    }

    /// `studentId`, `studentIds` and `students` are all about a student.
    private static String field(String name) {
        var plain = name.replaceAll("Ids?$", "");
        return Operation.singular(plain.toLowerCase());
    }

    private static String withoutQuery(String target) {
        return target.replaceAll("\\?.*", "");
    }
}
