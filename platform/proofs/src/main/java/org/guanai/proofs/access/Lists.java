package org.guanai.proofs.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.guanai.demo.client.Json;
import org.guanai.proofs.access.Reference.Where;

/// Every list, by everybody who may read it, to its last page, and from where a stranger's page
/// ended: the rows are looked into by [Caller], which knows what is whose.
final class Lists {
    private static final int MOST_PAGES = 200;

    private final Inquiry inquiry;
    private final Map<String, String> cursors = new ConcurrentHashMap<>();
    private final AtomicLong rows = new AtomicLong();

    Lists(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /// @return how many rows were looked at
    long run() {
        for (var draft : inquiry.drafts()) {
            if (draft.operation().isList()) {
                Caller.each(inquiry.allowed(draft.operation()), actor -> read(draft, actor));
                Caller.each(inquiry.allowed(draft.operation()), actor -> readOn(draft, actor));
            }
        }
        return rows.get();
    }

    private void read(Draft draft, Actor actor) {
        for (var call : ways(draft, actor)) {
            var next = walk(call, actor, "limit=2");
            if (next != null) {
                cursors.put(draft.operation().name() + actor.set().charAt(0), next);
            }
        }
    }

    /// From the other county's cursor.
    private void readOn(Draft draft, Actor actor) {
        var other = actor.set().startsWith("a") ? 'b' : 'a';
        var cursor = cursors.get(draft.operation().name() + other);
        if (cursor != null) {
            walk(ways(draft, actor).getFirst(), actor, "limit=200&cursor=" + cursor);
        }
    }

    /// As it is, and where a list wants to know of what, by each thing of the caller's own.
    private List<Call> ways(Draft draft, Actor actor) {
        var own = inquiry.caller().values(draft, actor.set());
        var bare = inquiry.call(draft, own);
        var door = inquiry.doors(draft.operation(), actor).getFirst();
        if (inquiry.caller().send(door, bare, actor).isGranted()) {
            return List.of(bare);
        }
        return draft.in(Where.QUERY).stream()
                .map(reference -> {
                    var values = inquiry.caller().values(draft, actor.set());
                    values.put(reference, inquiry.caller().value(actor.set(), reference));
                    return inquiry.call(draft, values);
                })
                .toList();
    }

    /// @return the last cursor that led on
    private String walk(Call call, Actor actor, String start) {
        var door = inquiry.doors(call.operation(), actor).getFirst();
        var page = start;
        String last = null;
        for (int i = 0; i < MOST_PAGES && page != null; i++) {
            var sign = call.target().contains("?") ? "&" : "?";
            var reply = inquiry.caller().send(door, call.at(call.target() + sign + page), actor);
            if (!reply.isGranted()) {
                return last;
            }
            var body = Json.read(reply.text().getBytes(StandardCharsets.UTF_8));
            rows.addAndGet(body.path("items").size());
            var next = body.path("next").asText("");
            page = next.isEmpty() || body.path("next").isNull() ? null : "limit=200&cursor=" + next;
            last = page == null ? last : next;
        }
        return last;
    }
}
