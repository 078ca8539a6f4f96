package org.guanai.proofs.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Every operation with every role: one that the table refuses gets 403, the same whether the
/// record is theirs, another's or nobody's; one that it allows is not turned away everywhere;
/// whoever has no token gets 401.
final class RoleMatrix {
    private static final int NO_TOKEN = 401;
    private static final int NO_RIGHT = 403;

    private final Inquiry inquiry;
    private final Set<String> admitted = ConcurrentHashMap.newKeySet();

    RoleMatrix(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    void run() {
        for (var draft : inquiry.drafts()) {
            var operation = draft.operation();
            inquiry.unchanged(
                    operation,
                    () -> {
                        Caller.each(inquiry.oneOfEach(), actor -> ask(draft, actor));
                        askWithoutToken(draft);
                    });
            turnedAway(operation);
        }
    }

    private void ask(Draft draft, Actor actor) {
        for (var door : inquiry.doors(draft.operation(), actor)) {
            if (inquiry.way(draft.operation(), actor).isAllowed()) {
                askAllowed(draft, actor, door);
            } else {
                askRefused(draft, actor, door);
            }
        }
    }

    private void askRefused(Draft draft, Actor actor, Door door) {
        var own = inquiry.caller().values(draft, actor.set());
        var replies =
                List.of(own, from(draft, stranger(actor)), absent(draft)).stream()
                        .map(values -> inquiry.call(draft, values))
                        .map(call -> inquiry.caller().send(door, call, actor))
                        .toList();
        var first = replies.getFirst();
        if (replies.stream().anyMatch(r -> r.status() != NO_RIGHT || !r.isSameAs(first))) {
            inquiry.leaks()
                    .add(
                            actor + " " + door + " " + draft.operation().name(),
                            "403, the same for own, foreign and absent ids",
                            replies);
        }
    }

    /// With an absent id, and without the key that a creating call needs: nothing comes of it.
    private void askAllowed(Draft draft, Actor actor, Door door) {
        var call = inquiry.call(draft, absent(draft)).without("Idempotency-Key");
        var reply = inquiry.caller().send(door, call, actor);
        if (reply.status() != NO_RIGHT && reply.status() != NO_TOKEN) {
            admitted.add(draft.operation().name() + " " + actor.role());
        }
    }

    /// A right may hold at the county only, so it is enough that one place admits the role.
    private void turnedAway(ApiOperation operation) {
        inquiry.allowed(operation).stream()
                .map(Actor::role)
                .distinct()
                .filter(role -> !admitted.contains(operation.name() + " " + role))
                .forEach(role ->
                        inquiry.leaks()
                                .add(
                                        role + " at " + operation.name(),
                                        "admitted, as the table says",
                                        "refused at every place"));
    }

    private void askWithoutToken(Draft draft) {
        for (var door : Door.values()) {
            if (!door.leadsTo(draft.operation())) {
                continue;
            }
            var reply = inquiry.caller().sendUnknown(door, inquiry.call(draft, absent(draft)));
            var refused = reply.status() == NO_TOKEN;
            if (refused == draft.operation().open() || reply.isFailure()) {
                inquiry.leaks()
                        .add(
                                "without a token " + door + " " + draft.operation().name(),
                                draft.operation().open() ? "an answer" : "401",
                                reply);
            }
        }
    }

    private Map<Reference, String> from(Draft draft, String story) {
        return inquiry.caller().values(draft, story);
    }

    private Map<Reference, String> absent(Draft draft) {
        return inquiry.caller().values(draft, "");
    }

    private static String stranger(Actor actor) {
        return actor.set().startsWith("a") ? "b1c1" : "a1c1";
    }
}
