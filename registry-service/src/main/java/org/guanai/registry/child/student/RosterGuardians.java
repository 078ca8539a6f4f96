package org.guanai.registry.child.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.registry.people.guardian.GuardianDesk;
import org.guanai.registry.people.guardian.GuardianDesk.Person;
import org.guanai.registry.people.guardian.GuardianLink;
import org.guanai.registry.people.guardian.Guardianships;
import org.guanai.registry.people.guardian.Guardianships.Tie;
import org.guanai.registry.personal.Paths;

/// Ties the guardians of a roster to its children (3.1.5f). The roster has the first two places of
/// the chain; those whom the school added by hand keep theirs.
@ApplicationScoped
class RosterGuardians {
    private static final int PLACES = 2;

    private final GuardianDesk guardians;
    private final Guardianships guardianships;

    RosterGuardians(GuardianDesk guardians, Guardianships guardianships) {
        this.guardians = guardians;
        this.guardianships = guardianships;
    }

    /// @param lines all of one county
    void tie(String county, List<RosterLine> lines) {
        var changed = lines.stream().filter(l -> !l.isNew()).map(l -> l.id).toList();
        var chains = guardianships.of(changed);
        var reached = reach(county, lines, chains);
        var settled = guardians.settle(county, strangers(lines, chains, reached));
        var fresh = new HashMap<>(settled.fresh());
        var untied = new ArrayList<GuardianLink>();
        var ties = new ArrayList<Tie>();
        for (var line : lines) {
            var chain = chains.getOrDefault(line.id, List.of());
            var wanted = wanted(county, line, chain, reached, settled.ids(), fresh);
            line.guardians = wanted;
            if (!saysTheSame(chain, wanted)) {
                chain.stream()
                        .filter(l -> l.position() <= PLACES || isAmong(l, wanted))
                        .forEach(untied::add);
                ties.addAll(wanted);
            }
        }
        guardianships.untie(untied);
        guardianships.tie(ties);
        guardians.publishNew(county, fresh);
        guardians.publish(reached.changed());
    }

    /// A known guardian of the child with another phone: the same person, unless somebody of that
    /// name and phone is registered already.
    private Reached reach(
            String county, List<RosterLine> lines, Map<UUID, List<GuardianLink>> chains) {
        var moved = new LinkedHashMap<Person, GuardianLink>();
        for (var line : lines) {
            for (var guardian : line.entry.guardians()) {
                var link = ofSameName(chains.getOrDefault(line.id, List.of()), guardian.name());
                if (link != null
                        && guardian.phone() != null
                        && !guardian.phone().equals(link.phone())) {
                    moved.putIfAbsent(new Person(guardian.name(), guardian.phone()), link);
                }
            }
        }
        var others = guardians.known(county, List.copyOf(moved.keySet()));
        var changed = new HashSet<UUID>();
        moved.forEach((person, link) -> {
            if (!others.containsKey(person) && changed.add(link.guardianId())) {
                guardians.reach(link.guardianId(), person.phone(), null, null);
            }
        });
        return new Reached(others, changed);
    }

    private static List<Person> strangers(
            List<RosterLine> lines, Map<UUID, List<GuardianLink>> chains, Reached reached) {
        return lines.stream()
                .flatMap(line ->
                        line.entry.guardians().stream()
                                .filter(g -> g.phone() != null)
                                .filter(g ->
                                        ofSameName(
                                                        chains.getOrDefault(line.id, List.of()),
                                                        g.name())
                                                == null))
                .map(g -> new Person(g.name(), g.phone()))
                .filter(p -> !reached.others().containsKey(p))
                .distinct()
                .toList();
    }

    private List<Tie> wanted(
            String county,
            RosterLine line,
            List<GuardianLink> chain,
            Reached reached,
            Map<Person, UUID> settled,
            Map<UUID, Person> fresh) {
        var ties = new LinkedHashMap<UUID, Tie>();
        for (var g : line.entry.guardians()) {
            var person = new Person(g.name(), g.phone());
            var link = ofSameName(chain, g.name());
            var id = reached.others().getOrDefault(person, settled.get(person));
            if (id == null && link != null) {
                id = link.guardianId();
            }
            if (id == null) {
                id = guardians.add(county, g.name());
                fresh.put(id, new Person(g.name(), null));
            }
            var position = ties.size() + 1;
            ties.putIfAbsent(id, new Tie(line.id, id, line.org, g.relation(), position, true));
        }
        return List.copyOf(ties.values());
    }

    private static boolean saysTheSame(List<GuardianLink> chain, List<Tie> wanted) {
        var now =
                chain.stream()
                        .filter(l -> l.position() <= PLACES)
                        .map(l -> l.guardianId() + " " + l.relation() + " " + l.position())
                        .toList();
        return now.equals(
                wanted.stream()
                        .map(t -> t.guardianId() + " " + t.relation() + " " + t.position())
                        .toList());
    }

    private static boolean isAmong(GuardianLink link, List<Tie> ties) {
        return ties.stream().anyMatch(t -> t.guardianId().equals(link.guardianId()));
    }

    private static GuardianLink ofSameName(List<GuardianLink> chain, String name) {
        return chain.stream().filter(l -> l.name().equals(name)).findFirst().orElse(null);
    }

    static String countyOf(RosterLine line) {
        return Paths.county(line.org);
    }

    /// @param others people who are registered already, with the phone that the roster gives
    /// @param changed guardians whose phone was changed
    private record Reached(Map<Person, UUID> others, Set<UUID> changed) {}
}
