package org.guanai.registry.child.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.people.guardian.GuardianDesk;
import org.guanai.registry.people.guardian.GuardianLink;
import org.guanai.registry.people.guardian.GuardianReach;
import org.guanai.registry.people.guardian.Guardianships;
import org.guanai.registry.people.guardian.Guardianships.Tie;
import org.guanai.registry.people.guardian.Person;

/// Ties the guardians of a roster to its children (3.1.5f). The roster has the first two places of
/// the chain; those that were added by hand keep theirs. A row that names no guardian, or only the
/// first, leaves the places that it does not name.
@ApplicationScoped
class RosterGuardians {
    private static final int PLACES = 2;

    private final GuardianDesk guardians;
    private final GuardianReach reach;
    private final Guardianships guardianships;

    RosterGuardians(GuardianDesk guardians, GuardianReach reach, Guardianships guardianships) {
        this.guardians = guardians;
        this.reach = reach;
        this.guardianships = guardianships;
    }

    /// @return the places of new children
    Map<UUID, List<Tie>> tie(List<Prepared> rows) {
        returned(rows);
        var chains = new HashMap<UUID, List<Tie>>();
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.org().county()))
                .forEach((county, ofCounty) -> chains.putAll(tie(county, ofCounty)));
        return chains;
    }

    /// The guardians of children who are enrolled again are reached again.
    private void returned(List<Prepared> rows) {
        var children =
                rows.stream()
                        .filter(row -> row.isAdmitted() && !row.isNew())
                        .map(Prepared::student)
                        .toList();
        guardians.wake(guardianships.enrolled(children, true));
    }

    private Map<UUID, List<Tie>> tie(OrgPath county, List<Prepared> rows) {
        var known = rows.stream().filter(row -> !row.isNew()).map(Prepared::student).toList();
        var chains = withoutMoved(rows, guardianships.of(known));
        var former = guardianships.former(known);
        var reached = reach(county, rows, chains);
        var settled = guardians.settle(county, strangers(rows, chains, reached));
        var people = new HashMap<>(settled.ids());
        people.putAll(reached.others());
        var withoutPhone = new HashMap<UUID, Person>();
        var untied = new ArrayList<GuardianLink>();
        var ties = new LinkedHashMap<UUID, List<Tie>>();
        for (var row : rows) {
            var chain = chains.getOrDefault(row.student(), List.of());
            var out = former.getOrDefault(row.student(), Set.of());
            var wanted =
                    wanted(row, chain, people, withoutPhone).stream()
                            .filter(tie -> !out.contains(tie.guardianId()))
                            .toList();
            if (!wanted.isEmpty() && !saysTheSame(chain, wanted)) {
                chain.stream().filter(l -> gives(l, wanted)).forEach(untied::add);
                ties.put(row.student(), wanted);
            }
        }
        var unreached = guardians.register(county, withoutPhone);
        guardianships.untie(untied);
        guardianships.tie(ties.values().stream().flatMap(List::stream).toList());
        guardians.publishNew(county, settled.fresh());
        guardians.publishNew(county, unreached);
        guardians.publish(reached.changed());
        guardians.wake(again(ties, settled.fresh().keySet(), withoutPhone.keySet()));
        return ties;
    }

    /// The chains as far as a roster may say who is meant: whoever has children at other schools
    /// too and gets another phone here is registered anew, and stays as they are there.
    private Map<UUID, List<GuardianLink>> withoutMoved(
            List<Prepared> rows, Map<UUID, List<GuardianLink>> chains) {
        var moved = new HashSet<UUID>();
        for (var row : rows) {
            for (var guardian : row.entry().guardians()) {
                var link = ofSameName(chains.get(row.student()), guardian.name());
                if (isMoved(link, guardian.phone())) {
                    moved.add(link.guardianId());
                }
            }
        }
        var shared = moved.isEmpty() ? Set.<UUID>of() : reach.shared(moved);
        return shared.isEmpty() ? chains : renamed(chains, shared);
    }

    /// Links that no name of a roster meets, so that they only give way.
    private static Map<UUID, List<GuardianLink>> renamed(
            Map<UUID, List<GuardianLink>> chains, Set<UUID> shared) {
        var others = new HashMap<UUID, List<GuardianLink>>();
        chains.forEach((student, chain) ->
                others.put(
                        student,
                        chain.stream()
                                .map(l -> shared.contains(l.guardianId()) ? l.nameless() : l)
                                .toList()));
        return others;
    }

    private static boolean isMoved(GuardianLink link, String phone) {
        return link != null && phone != null && !phone.equals(link.phone());
    }

    /// A known guardian of the child with another phone: the same person, unless one of that name
    /// and phone is registered already.
    private Reached reach(
            OrgPath county, List<Prepared> rows, Map<UUID, List<GuardianLink>> chains) {
        var moved = new LinkedHashMap<Person, GuardianLink>();
        for (var row : rows) {
            for (var guardian : row.entry().guardians()) {
                var link = ofSameName(chains.get(row.student()), guardian.name());
                if (isMoved(link, guardian.phone())) {
                    moved.putIfAbsent(new Person(guardian.name(), guardian.phone()), link);
                }
            }
        }
        var others = guardians.known(county, List.copyOf(moved.keySet()));
        var changed = new HashSet<UUID>();
        moved.forEach((person, link) -> {
            if (!others.containsKey(person) && changed.add(link.guardianId())) {
                reach.change(link.guardianId(), person.phone(), null, null);
            }
        });
        return new Reached(others, changed);
    }

    private static List<Person> strangers(
            List<Prepared> rows, Map<UUID, List<GuardianLink>> chains, Reached reached) {
        return rows.stream()
                .flatMap(row ->
                        row.entry().guardians().stream()
                                .filter(g -> g.phone() != null)
                                .filter(g ->
                                        ofSameName(chains.get(row.student()), g.name()) == null))
                .map(g -> new Person(g.name(), g.phone()))
                .filter(p -> !reached.others().containsKey(p))
                .distinct()
                .toList();
    }

    private static List<Tie> wanted(
            Prepared row,
            List<GuardianLink> chain,
            Map<Person, UUID> people,
            Map<UUID, Person> withoutPhone) {
        var ties = new LinkedHashMap<UUID, Tie>();
        for (var g : row.entry().guardians()) {
            var id = people.get(new Person(g.name(), g.phone()));
            var link = ofSameName(chain, g.name());
            if (id == null && link != null) {
                id = link.guardianId();
            }
            if (id == null) {
                id = Ids.next();
                withoutPhone.put(id, new Person(g.name(), null));
            }
            var position = ties.size() + 1;
            ties.putIfAbsent(
                    id, new Tie(row.student(), id, row.org(), g.relation(), position, true, true));
        }
        return List.copyOf(ties.values());
    }

    /// Guardians who were registered before and may have had no child at school.
    private static Set<UUID> again(
            Map<UUID, List<Tie>> ties, Set<UUID> fresh, Set<UUID> withoutPhone) {
        return ties.values().stream()
                .flatMap(List::stream)
                .map(Tie::guardianId)
                .filter(id -> !fresh.contains(id) && !withoutPhone.contains(id))
                .collect(Collectors.toSet());
    }

    private static boolean saysTheSame(List<GuardianLink> chain, List<Tie> wanted) {
        return chain.stream()
                .filter(l -> l.position() <= wanted.size())
                .map(l -> l.guardianId() + " " + l.relation() + " " + l.position())
                .toList()
                .equals(
                        wanted.stream()
                                .map(t -> t.guardianId() + " " + t.relation() + " " + t.position())
                                .toList());
    }

    /// Whether a link gives way to what is wanted: it holds one of those places, or its guardian
    /// gets one.
    private static boolean gives(GuardianLink link, List<Tie> wanted) {
        return link.position() <= Math.min(PLACES, wanted.size())
                || wanted.stream().anyMatch(t -> t.guardianId().equals(link.guardianId()));
    }

    private static GuardianLink ofSameName(List<GuardianLink> chain, String name) {
        return chain == null
                ? null
                : chain.stream().filter(l -> l.name().equals(name)).findFirst().orElse(null);
    }

    /// @param others people who are registered already, with the phone that the roster gives
    /// @param changed guardians whose phone was changed
    private record Reached(Map<Person, UUID> others, Set<UUID> changed) {}
}
