package org.guanai.proofs.load.audit;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.load.Behind;
import org.guanai.proofs.load.audit.Place.Events;
import org.guanai.proofs.load.audit.Place.Rows;
import org.guanai.proofs.load.intent.Ledger;
import org.guanai.proofs.load.intent.Reply;

/// Looks into every database and every topic, and holds what is there against the ledger.
public final class Audit {
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final int STILL = 3;
    private static final String DEAD_LETTERS = "select count(*) from dead_letter";

    private final Behind behind;
    private final EventReader events;
    private final Stillness stillness;
    private final Map<Sighting, Long> before;

    private Audit(World world) {
        behind = new Behind(world.platform);
        events = new EventReader(world.platform.endpoints().kafka());
        stillness = new Stillness(behind, events);
        before = look();
    }

    /// Notes what is there before the load begins.
    public static Audit begun(World world) {
        return new Audit(world);
    }

    /// Waits until nothing moves any more: three looks in a row.
    ///
    /// @return what still moves when the patience is over; empty when nothing does
    public String awaitStillness(Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        var moving = stillness.moving();
        for (int still = 0; still < STILL && System.nanoTime() < end; ) {
            LockSupport.parkNanos(BETWEEN.toNanos());
            moving = stillness.moving();
            still = moving.isEmpty() ? still + 1 : 0;
        }
        return moving;
    }

    /// Events that a service gave up on: nothing was wrong with any of them.
    public long deadLetters() {
        return Stillness.SERVICES.stream()
                .flatMap(s -> behind.rows(s, DEAD_LETTERS, row -> row.getLong(1)).stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    public Reckoning reckon(Ledger ledger) {
        var wanted = new HashMap<Sighting, Long>();
        for (var intent : ledger.intents()) {
            ledger.answer(intent).filter(Reply::isYes).stream()
                    .flatMap(yes -> Expected.of(intent, yes).stream())
                    .forEach(sighting -> wanted.merge(sighting, 1L, Long::sum));
        }
        return Reckoning.of(wanted, look(), before);
    }

    /// What is there now, against what another look has seen, of this platform or one before it.
    public Reckoning changedSince(Map<Sighting, Long> earlier) {
        return Reckoning.of(Map.of(), look(), earlier);
    }

    /// How often each thing shows, in the databases and on the topics.
    public Map<Sighting, Long> look() {
        var seen = new HashMap<Sighting, Long>();
        for (var place : Place.values()) {
            if (place.look instanceof Rows rows) {
                behind.rows(rows.service(), rows.sql(), row -> row.getString(1))
                        .forEach(s -> seen.merge(new Sighting(place, s), 1L, Long::sum));
            }
        }
        eventIds().forEach((sighting, ids) -> seen.put(sighting, (long) ids.size()));
        return seen;
    }

    /// Records may stand on a topic twice; it is the ids that must not.
    private Map<Sighting, Set<String>> eventIds() {
        var places = Stream.of(Place.values()).filter(p -> p.look instanceof Events).toList();
        var ids = new HashMap<Sighting, Set<String>>();
        events.read(
                places.stream().map(p -> looked(p).topic()).collect(Collectors.toSet()),
                event ->
                        at(places, event)
                                .forEach(s ->
                                        ids.computeIfAbsent(s, _ -> new HashSet<>())
                                                .add(event.id())));
        return ids;
    }

    private static Stream<Sighting> at(List<Place> places, EventReader.Event event) {
        return places.stream()
                .filter(place -> looked(place).type().equals(event.type()))
                .map(place -> new Sighting(place, subject(looked(place), event)));
    }

    private static String subject(Events look, EventReader.Event event) {
        return look.fields().stream()
                .map(field -> event.payload().path(field).asText())
                .collect(Collectors.joining("/"));
    }

    private static Events looked(Place place) {
        return (Events) place.look;
    }
}
