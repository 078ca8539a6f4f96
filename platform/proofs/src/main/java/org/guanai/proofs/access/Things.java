package org.guanai.proofs.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Everything that the proof's world consists of. A story lacks what its school or county has in
/// common with others: `a1.c2` has the programme of `a`.
final class Things {
    private final Map<String, List<Thing>> byValue = new ConcurrentHashMap<>();
    private final Map<String, Thing> bySet = new ConcurrentHashMap<>();

    void add(Kind kind, String value, String set, String org, UUID... persons) {
        add(new Thing(kind, value, set, org, Set.copyOf(List.of(persons)), Set.of()));
    }

    void add(Thing thing) {
        byValue.computeIfAbsent(thing.value(), _ -> new CopyOnWriteArrayList<>()).add(thing);
        bySet.putIfAbsent(thing.set() + "/" + thing.kind(), thing);
    }

    /// The thing of a kind in a story, else in its school, else in its county.
    Optional<Thing> in(String set, Kind kind) {
        for (var at = set; !at.isEmpty(); at = at.substring(0, at.length() - 1)) {
            var found = bySet.get(at + "/" + kind);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /// All that have this value: a guardian of children in two schools is there twice.
    List<Thing> named(String value) {
        return byValue.getOrDefault(value, List.of());
    }

    Collection<Thing> all() {
        return byValue.values().stream().flatMap(List::stream).toList();
    }

    Set<String> sets() {
        var sets = new TreeSet<String>();
        all().forEach(thing -> sets.add(thing.set()));
        return sets;
    }
}
