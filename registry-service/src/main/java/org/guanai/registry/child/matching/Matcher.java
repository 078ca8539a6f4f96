package org.guanai.registry.child.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.registry.child.matching.file.ListPerson;
import org.guanai.registry.child.matching.roll.RollChild;
import org.guanai.registry.child.matching.roll.RollChildren;
import org.guanai.registry.child.student.StudentSeal;

/// Lays a list beside the roll: by number, else by name and birth date. Grown-ups on it are
/// nobody's pupils and left alone.
@ApplicationScoped
class Matcher {
    private static final int SCHOOL_AGE = 6;
    private static final int OUT_OF_SCHOOL = 16;

    private final RollChildren roll;
    private final StudentSeal numbers;
    private final MatchSeal seal;

    Matcher(RollChildren roll, StudentSeal numbers, MatchSeal seal) {
        this.roll = roll;
        this.numbers = numbers;
        this.seal = seal;
    }

    List<ListMatch> match(AgencyList list, List<ListPerson> persons) {
        var matches = new ArrayList<ListMatch>();
        var met = new HashSet<UUID>();
        var byNumber = byNumber(list, persons);
        var others = new ArrayList<ListPerson>();
        for (var person : persons) {
            var child = byNumber.get(person);
            if (child == null) {
                others.add(person);
            } else if (met.add(child.id())) {
                var same = child.name().equals(person.name());
                var result = same ? MatchResult.HIT_ID : MatchResult.CONFLICT;
                matches.add(ListMatch.of(list.id, result, person.row(), child));
            }
        }
        matches.addAll(byName(list, others, met));
        matches.addAll(notOnList(list, met));
        return matches;
    }

    private Map<ListPerson, RollChild> byNumber(AgencyList list, List<ListPerson> persons) {
        var indexes = new HashMap<ByteBuffer, ListPerson>();
        persons.forEach(person ->
                numbers.documents(person.number())
                        .forEach(index -> indexes.put(ByteBuffer.wrap(index), person)));
        var asked = indexes.keySet().stream().map(ByteBuffer::array).toList();
        var found = new HashMap<ListPerson, RollChild>();
        roll.byNumber(list.org, asked)
                .forEach(child ->
                        found.put(indexes.get(ByteBuffer.wrap(child.documentIndex())), child));
        return found;
    }

    private List<ListMatch> byName(AgencyList list, List<ListPerson> persons, Set<UUID> met) {
        var names = persons.stream().map(ListPerson::name).toList();
        var births = persons.stream().map(ListPerson::birthDate).toList();
        var found =
                roll.byName(list.org, names, births).stream()
                        .collect(Collectors.groupingBy(c -> new Birth(c.name(), c.birthDate())));
        var matches = new ArrayList<ListMatch>();
        for (var person : persons) {
            var alike = found.getOrDefault(new Birth(person.name(), person.birthDate()), List.of());
            alike.stream()
                    .filter(child -> met.add(child.id()))
                    .map(child ->
                            ListMatch.of(list.id, MatchResult.HIT_NAME_BIRTH, person.row(), child))
                    .forEach(matches::add);
            if (alike.isEmpty() && isOfSchoolAge(person, list.asOf)) {
                var who = person.name() + " " + person.number();
                matches.add(ListMatch.missing(list.id, person.row(), list.org, who, seal));
            }
        }
        return matches;
    }

    private List<ListMatch> notOnList(AgencyList list, Set<UUID> met) {
        var before = Set.copyOf(roll.onLastList(list.org, list.agency, list.kind, list.id));
        return roll.recognised(list.org, list.kind).stream()
                .filter(child -> !met.contains(child.id()))
                .map(child -> {
                    var was = before.contains(child.id());
                    var result = was ? MatchResult.STALE : MatchResult.MISS_IN_LIST;
                    return ListMatch.of(list.id, result, 0, child);
                })
                .toList();
    }

    private static boolean isOfSchoolAge(ListPerson person, LocalDate on) {
        var birth = person.birthDate();
        return !birth.plusYears(SCHOOL_AGE).isAfter(on)
                && birth.plusYears(OUT_OF_SCHOOL).isAfter(on);
    }

    private record Birth(String name, LocalDate day) {}
}
