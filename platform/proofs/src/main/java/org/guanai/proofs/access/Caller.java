package org.guanai.proofs.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Makes the calls of all inquiries, and looks into every answer that was given: nobody may find in
/// it what is not theirs, whatever they asked.
final class Caller {
    private static final int AT_ONCE = 12;

    /// Published for everybody.
    private static final Set<Kind> NOT_SECRET =
            Set.of(Kind.AID_NOTICE, Kind.ENTRY, Kind.TOWNSHIP, Kind.SCHOOL, Kind.ORG);

    /// What those who are bound to their own records learn along with them.
    private static final Set<Kind> OF_STAFF =
            Set.of(Kind.STAFF, Kind.MENTOR, Kind.PERSON, Kind.CLASS);

    /// Ids, and nothing else, that a notice names: the record that it came of, and whom it went to.
    private static final Set<Kind> IN_NOTICES =
            Set.of(
                    Kind.PAIRING,
                    Kind.COUNSEL_REQUEST,
                    Kind.DENSER_RHYTHM,
                    Kind.PERSON,
                    Kind.STAFF,
                    Kind.MENTOR);

    private final TwoCounties world;
    private final Permissions permissions;
    private final NamedThings named = NamedThings.written();
    private final Leaks leaks;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Caller(TwoCounties world, Permissions permissions, Leaks leaks) {
        this.world = world;
        this.permissions = permissions;
        this.leaks = leaks;
    }

    /// Side by side, but not too many at once.
    static <T> void each(Collection<T> all, Consumer<T> work) {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun =
                    all.stream().<Future<?>>map(o -> people.submit(() -> work.accept(o))).toList();
            for (var one : begun) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Reply send(Door door, Call call, Actor actor) {
        var reply = sent(door, call, Optional.of(actor));
        if (reply.isFailure()) {
            leaks.add(actor + " " + door + " " + call, "an answer", reply);
        }
        if (reply.isGranted()) {
            look(reply, call, actor);
        }
        return reply;
    }

    Reply sendUnknown(Door door, Call call) {
        return sent(door, call, Optional.empty());
    }

    /// Values for every place of a draft that must be filled, from a story, else from nowhere.
    Map<Reference, String> values(Draft draft, String story) {
        var values = new HashMap<Reference, String>();
        for (var reference : draft.references()) {
            if (draft.requires(reference)) {
                values.put(reference, value(story, reference));
            }
        }
        return values;
    }

    String value(String story, Reference reference) {
        return world.things()
                .in(story, reference.kind())
                .map(Thing::value)
                .orElseGet(reference.kind()::missing);
    }

    /// Things of a kind that somebody must not be able to tell from what does not exist.
    List<Thing> foreign(Kind kind, Actor actor, ApiOperation operation) {
        return foreign(kind, thing -> isForeign(thing.value(), actor, operation));
    }

    /// As above, by the way alone.
    List<Thing> foreign(Kind kind, Actor actor, Way way) {
        return foreign(kind, thing -> isForeign(thing.value(), actor, way));
    }

    private List<Thing> foreign(Kind kind, Predicate<Thing> isForeign) {
        return world.things().all().stream()
                .filter(thing -> thing.kind() == kind)
                .filter(isForeign)
                .collect(Collectors.toMap(Thing::value, t -> t, (a, _) -> a))
                .values()
                .stream()
                .sorted((a, b) -> a.set().compareTo(b.set()))
                .toList();
    }

    private boolean isForeign(String value, Actor actor, ApiOperation operation) {
        var way = permissions.of(operation).of(actor.role());
        return isForeign(value, actor, way)
                && world.things().named(value).stream()
                        .noneMatch(thing -> named.covers(operation, actor, thing));
    }

    private boolean isForeign(String value, Actor actor, Way way) {
        return world.things().named(value).stream()
                .noneMatch(t ->
                        t.isSeenBy(actor, way) || isReference(t) && t.isSeenBy(actor, Way.LINE));
    }

    /// Things that an organisation offers to those below it, or that only narrow a list.
    private static boolean isReference(Thing thing) {
        return switch (thing.kind()) {
            case PROGRAMME, ORGANISATION, ORG, TOWNSHIP, SCHOOL, AID_NOTICE, ENTRY, HELPER, CLASS ->
                    true;
            default -> false;
        };
    }

    private Reply sent(Door door, Call call, Optional<Actor> actor) {
        places.acquireUninterruptibly();
        try {
            return door.send(world.desk().platform(), call, actor);
        } finally {
            places.release();
        }
    }

    private void look(Reply reply, Call call, Actor actor) {
        var way = permissions.of(call.operation()).of(actor.role());
        if (way == Way.OPEN) {
            return;
        }
        for (var thing : world.things().all()) {
            if (reply.text().contains(thing.value())
                    && isSecret(thing, way)
                    && !isNamedInNotice(thing, call)
                    && !call.sent().contains(thing.value())
                    && isForeign(thing.value(), actor, call.operation())) {
                leaks.add(actor + " " + call, "nothing of " + thing, reply);
            }
        }
    }

    private static boolean isSecret(Thing thing, Way way) {
        var bound = way == Way.OWN || way == Way.TAUGHT;
        return !NOT_SECRET.contains(thing.kind()) && !(bound && OF_STAFF.contains(thing.kind()));
    }

    private static boolean isNamedInNotice(Thing thing, Call call) {
        return call.operation().service().equals("notification")
                && IN_NOTICES.contains(thing.kind());
    }
}
