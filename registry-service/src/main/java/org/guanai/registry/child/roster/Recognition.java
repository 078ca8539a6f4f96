package org.guanai.registry.child.roster;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.guanai.registry.child.lookup.OnRoll;
import org.guanai.registry.child.roster.Line.NameKey;

/// The children of a chunk's schools, by what a row knows of them.
final class Recognition {
    private final Map<ByteBuffer, OnRoll> byDocument = new HashMap<>();
    private final Map<ByteBuffer, OnRoll> byNumber = new HashMap<>();
    private final Map<NameKey, List<OnRoll>> byName = new HashMap<>();

    private Recognition() {}

    static Recognition of(List<OnRoll> children) {
        var known = new Recognition();
        for (var child : children) {
            put(known.byDocument, child.documentIndex(), child);
            put(known.byNumber, child.studentNumberIndex(), child);
            var name = new NameKey(child.org(), child.name(), child.birthDate());
            known.byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(child);
        }
        return known;
    }

    /// Those of the school who have one of the numbers: none, one, or two where they disagree.
    List<OnRoll> byNumbers(Line line) {
        var found = new ArrayList<OnRoll>();
        Stream.of(first(line.documents(), byDocument), first(line.numbers(), byNumber))
                .filter(Objects::nonNull)
                .filter(child -> child.org().equals(line.org()))
                .filter(child -> found.stream().noneMatch(f -> f.id().equals(child.id())))
                .forEach(found::add);
        return found;
    }

    /// By name and birth date, when no number contradicts.
    Optional<OnRoll> byName(Line line) {
        return named(line)
                .filter(child -> line.mayBe(child.documentIndex(), child.studentNumberIndex()))
                .reduce(Recognition::better);
    }

    /// Children of the school of this name and birth date.
    List<OnRoll> alike(Line line) {
        return named(line).filter(distinct()).toList();
    }

    private static Predicate<OnRoll> distinct() {
        var seen = new HashSet<UUID>();
        return child -> seen.add(child.id());
    }

    private Stream<OnRoll> named(Line line) {
        return byName.getOrDefault(line.nameKey(), List.of()).stream();
    }

    private static void put(Map<ByteBuffer, OnRoll> map, byte[] index, OnRoll child) {
        if (index != null) {
            map.merge(ByteBuffer.wrap(index), child, Recognition::better);
        }
    }

    private static OnRoll better(OnRoll one, OnRoll other) {
        if (one.joined() != other.joined()) {
            return one.joined() ? other : one;
        }
        return one.isEnrolled() || !other.isEnrolled() ? one : other;
    }

    private static OnRoll first(List<ByteBuffer> hashes, Map<ByteBuffer, OnRoll> children) {
        return hashes.stream().map(children::get).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
