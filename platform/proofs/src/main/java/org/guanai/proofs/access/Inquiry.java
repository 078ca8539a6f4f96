package org.guanai.proofs.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What all inquiries work with: the operations, who may call them, and how to call them.
///
/// @param thorough every actor, thing and door; else enough of each to see every rule
record Inquiry(
        TwoCounties world,
        Permissions permissions,
        List<Draft> drafts,
        Caller caller,
        Fingerprints fingerprints,
        Leaks leaks,
        boolean thorough) {

    static Inquiry into(TwoCounties world, ApiDocument document, boolean thorough) {
        var permissions = Permissions.table();
        var bodies = Bodies.written();
        var leaks = new Leaks();
        var drafts = new ArrayList<Draft>();
        document.operations().forEach(o -> drafts.addAll(Draft.of(o, bodies)));
        return new Inquiry(
                world,
                permissions,
                drafts,
                new Caller(world, permissions, leaks),
                new Fingerprints(world.desk().platform(), world.counties()),
                leaks,
                thorough);
    }

    Clock clock() {
        return world.desk().platform().businessClock();
    }

    Way way(ApiOperation operation, Actor actor) {
        return permissions.of(operation).of(actor.role());
    }

    /// Those who may call an operation, of those whom we ask.
    List<Actor> allowed(ApiOperation operation) {
        var asked = thorough ? world.actors() : oneOfEach();
        return asked.stream().filter(a -> way(operation, a).isAllowed()).toList();
    }

    /// Every role at every level of the first county, since schools of a county are alike, and a
    /// principal of the other county.
    List<Actor> oneOfEach() {
        var seen = new HashSet<String>();
        return world.actors().stream()
                .filter(a -> a.set().startsWith("a") || a.role().equals("principal"))
                .filter(a -> seen.add(a.role() + a.set().charAt(0) + a.org().length()))
                .toList();
    }

    /// The doors that a call goes through; in short one of them, now this and now that.
    List<Door> doors(ApiOperation operation, Actor actor) {
        if (!Door.ROOM.leadsTo(operation)) {
            return List.of(Door.GATEWAY);
        }
        var one = Math.floorMod((operation.name() + actor.name()).hashCode(), 2);
        return thorough ? List.of(Door.values()) : List.of(Door.values()[one]);
    }

    Call call(Draft draft, Map<Reference, String> values) {
        return draft.call(values, clock());
    }

    /// Does something that must leave everything as it is.
    void unchanged(ApiOperation operation, Runnable calls) {
        if (!operation.writes()) {
            calls.run();
            return;
        }
        var changed = changedBy(operation, calls);
        if (Fingerprints.areOfEarlierCalls(changed)) {
            fingerprints.settle();
            changed = changedBy(operation, calls);
        }
        if (!changed.isEmpty()) {
            leaks.add(
                    operation.name() + ", refused or with what is not the caller's",
                    "no row changes",
                    "rows changed in " + changed);
        }
    }

    private Set<String> changedBy(ApiOperation operation, Runnable calls) {
        var before = fingerprints.of(operation.service());
        calls.run();
        return Fingerprints.changed(before, fingerprints.of(operation.service()));
    }

    Optional<Actor> first(ApiOperation operation) {
        return allowed(operation).stream().findFirst();
    }
}
