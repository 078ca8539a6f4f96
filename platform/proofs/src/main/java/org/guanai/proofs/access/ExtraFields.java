package org.guanai.proofs.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Every write with fields that it does not declare, among them those that only the server sets:
/// refused with 400, and no row changes.
final class ExtraFields {
    private static final int INVALID = 400;
    private static final List<String> ALWAYS =
            List.of("surprise", "id", "org", "state", "version", "person", "schoolCode");

    private final Inquiry inquiry;

    ExtraFields(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /// @return how many fields were tried
    int run() {
        var tried = 0;
        for (var draft : inquiry.drafts()) {
            var actor = inquiry.first(draft.operation());
            if (draft.body().filter(JsonNode::isContainerNode).isPresent() && actor.isPresent()) {
                tried += smuggle(draft, actor.get());
            }
        }
        return tried;
    }

    /// One call for each object of the body and each field.
    private int smuggle(Draft draft, Actor actor) {
        var operation = draft.operation();
        var objects = new LinkedHashMap<String, JsonNode>();
        find(draft.body().orElseThrow(), operation.body().orElseThrow(), "", objects);
        var calls = new ArrayList<Call>();
        objects.forEach((at, schema) ->
                undeclared(operation, schema)
                        .forEach(field -> calls.add(extended(draft, actor, at, field))));
        inquiry.unchanged(operation, () -> Caller.each(calls, call -> refused(call, actor)));
        return calls.size();
    }

    private Call extended(Draft draft, Actor actor, String at, String field) {
        var call = inquiry.call(draft, inquiry.caller().values(draft, actor.set()));
        var body = call.body().orElseThrow();
        ((ObjectNode) body.at(at)).put(field, "x");
        return call.with(body);
    }

    private void refused(Call call, Actor actor) {
        var door = inquiry.doors(call.operation(), actor).getFirst();
        var reply = inquiry.caller().send(door, call, actor);
        if (reply.status() != INVALID) {
            inquiry.leaks().add(actor + " " + door + " " + call, "400 for the field", reply);
        }
    }

    /// Where the objects of a body are, each with its schema; of an array the first.
    private static void find(
            JsonNode node, JsonNode schema, String at, Map<String, JsonNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.put(at, schema);
            for (var field : object.properties()) {
                var name = field.getKey();
                var inner = schema.path("properties").path(name);
                find(field.getValue(), inner, at + "/" + name, objects);
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            find(array.get(0), schema.path("items"), at + "/0", objects);
        }
    }

    private static Set<String> undeclared(ApiOperation operation, JsonNode schema) {
        var fields = new LinkedHashSet<>(ALWAYS);
        operation
                .answer()
                .ifPresent(answer ->
                        answer.path("properties").fieldNames().forEachRemaining(fields::add));
        schema.path("properties").fieldNames().forEachRemaining(fields::remove);
        return fields;
    }
}
