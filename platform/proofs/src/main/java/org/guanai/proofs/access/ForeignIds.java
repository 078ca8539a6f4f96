package org.guanai.proofs.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.guanai.proofs.access.Reference.Where;

/// Every operation with every id that is not the caller's, in path, query and body: the answer is
/// that to an id which does not exist, in status, body and headers, and no row changes.
final class ForeignIds {
    private static final int ABSENT = 404;
    private static final int NO_RIGHT = 403;

    private final Inquiry inquiry;
    private final AtomicLong compared = new AtomicLong();

    ForeignIds(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /// @return how many pairs of answers were compared
    long run() {
        for (var draft : inquiry.drafts()) {
            var operation = draft.operation();
            inquiry.unchanged(
                    operation,
                    () -> Caller.each(inquiry.allowed(operation), actor -> ask(draft, actor)));
        }
        return compared.get();
    }

    private void ask(Draft draft, Actor actor) {
        for (var door : inquiry.doors(draft.operation(), actor)) {
            for (var reference : draft.references()) {
                ask(draft, actor, door, reference);
            }
            if (draft.in(Where.PATH).size() > 1) {
                askWhole(draft, actor, door);
            }
        }
    }

    private void ask(Draft draft, Actor actor, Door door, Reference reference) {
        var foreign = chosen(draft, actor, reference.kind());
        if (foreign.isEmpty()) {
            return;
        }
        var own = inquiry.caller().values(draft, actor.set());
        var nobodys = with(own, reference, reference.kind().missing());
        var absent = inquiry.caller().send(door, inquiry.call(draft, nobodys), actor);
        for (var thing : foreign) {
            var call = inquiry.call(draft, with(own, reference, thing.value()));
            var reply = inquiry.caller().send(door, call, actor);
            var what = actor + " " + door + " " + call + " with " + thing;
            if (compare(what, reply, absent) && reference.where() == Where.PATH) {
                isAbsent(
                        what,
                        reply,
                        () -> inquiry.caller().send(door, inquiry.call(draft, own), actor));
            }
        }
    }

    /// Parent and child of the same stranger.
    private void askWhole(Draft draft, Actor actor, Door door) {
        var path = draft.in(Where.PATH);
        var nobodys = inquiry.caller().values(draft, actor.set());
        path.forEach(r -> nobodys.put(r, r.kind().missing()));
        var absent = inquiry.caller().send(door, inquiry.call(draft, nobodys), actor);
        for (var thing : chosen(draft, actor, path.getLast().kind())) {
            var theirs = inquiry.caller().values(draft, actor.set());
            path.forEach(r -> theirs.put(r, inquiry.caller().value(thing.set(), r)));
            var call = inquiry.call(draft, theirs);
            var what = actor + " " + door + " " + call;
            compare(what, inquiry.caller().send(door, call, actor), absent);
        }
    }

    /// @return whether nobody can tell the two apart
    private boolean compare(String what, Reply foreign, Reply absent) {
        compared.incrementAndGet();
        if (!foreign.isSameAs(absent)) {
            inquiry.leaks().add(what, "the same as for an absent id: " + absent, foreign);
            return false;
        }
        return true;
    }

    /// What is not there is 404; 403 only where the right is the county's alone, so that one's own
    /// gets it too.
    private void isAbsent(String what, Reply reply, Supplier<Reply> own) {
        if (reply.status() == ABSENT
                || reply.status() == NO_RIGHT && own.get().status() == NO_RIGHT) {
            return;
        }
        inquiry.leaks().add(what, "404", reply);
    }

    /// In short one thing of the same school, of a sister school and of the other county each.
    private List<Thing> chosen(Draft draft, Actor actor, Kind kind) {
        var all = inquiry.caller().foreign(kind, actor, draft.operation());
        var chosen = new ArrayList<Thing>();
        var seen = new HashMap<String, Integer>();
        for (var thing : all) {
            var from = thing.set().substring(0, Math.min(2, thing.set().length()));
            var where = from.equals(actor.set().substring(0, 2)) ? from : from.substring(0, 1);
            if (seen.merge(where, 1, Integer::sum) <= (inquiry.thorough() ? 2 : 1)) {
                chosen.add(thing);
            }
        }
        return chosen;
    }

    private static Map<Reference, String> with(
            Map<Reference, String> own, Reference reference, String value) {
        var values = new HashMap<>(own);
        values.put(reference, value);
        return values;
    }
}
