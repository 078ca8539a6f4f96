package org.guanai.registry.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.people.staff.post.PostPolicy;
import org.guanai.registry.personal.Outcome;
import org.guanai.registry.personal.PersonName;
import org.guanai.registry.personal.Registrar;

/// Registers staff (教职工): a row of a list or a form becomes a person with posts and an account.
@ApplicationScoped
public class StaffRegistration {
    private final StaffMembers members;
    private final StaffSeal seal;
    private final StaffPlacement placement;
    private final StaffRecords records;
    private final Registrar registrar;
    private final Clock clock;

    StaffRegistration(
            StaffMembers members,
            StaffSeal seal,
            StaffPlacement placement,
            StaffRecords records,
            Registrar registrar,
            Clock clock) {
        this.members = members;
        this.seal = seal;
        this.placement = placement;
        this.records = records;
        this.registrar = registrar;
        this.clock = clock;
    }

    /// Takes a chunk of a staff list, in the current transaction or in one of its own. A person is
    /// known by ID number, else by organisation, name and phone. The same rows again change
    /// nothing. New staff get an account.
    ///
    /// @return one outcome per row, in the order of the rows
    @Transactional
    public List<Outcome> take(List<StaffEntry> chunk) {
        return take(chunk, _ -> true);
    }

    /// The same for another system's list, which may not give what is given from above.
    @Transactional
    public List<Outcome> takeFromSystem(List<StaffEntry> chunk) {
        return take(chunk, PostPolicy::allowsSystem);
    }

    private List<Outcome> take(List<StaffEntry> chunk, Predicate<Set<String>> givable) {
        var paths = placement.paths(chunk);
        var outcomes = new ArrayList<Outcome>();
        for (var entry : chunk) {
            outcomes.add(take(entry, placement.org(entry, paths), givable));
        }
        return outcomes;
    }

    private Outcome take(StaffEntry entry, Optional<String> org, Predicate<Set<String>> givable) {
        if (org.isEmpty()) {
            return new Outcome.Clash("registry.school-unknown", "schoolCode");
        }
        if (entry.documentNumber() == null && entry.phone() == null && entry.username() == null) {
            return new Outcome.Clash("registry.staff-unrecognisable", "phone");
        }
        var path = new OrgPath(org.get());
        var hash = seal.entryHash(org.get(), entry);
        var known = known(entry, path);
        if (!mayGive(entry.posts(), path, givable)
                || !mayGive(known.map(StaffMember::held).orElse(Set.of()), path, givable)) {
            return new Outcome.Clash("registry.post-not-yours-to-give", "posts");
        }
        if (known.isEmpty()) {
            return register(entry, path, hash);
        }
        var member = known.get();
        if (!PersonName.areAlike(member.name, entry.name())) {
            // A mistyped number would make one colleague of two; a new name is given on the record.
            return new Outcome.Clash("registry.staff-name-differs", "name");
        }
        return member.isSame(hash)
                ? new Outcome.Unchanged(member.id)
                : registerAgain(member, entry, hash);
    }

    /// What somebody holds already is taken from them as much as what they get is given.
    private boolean mayGive(Set<String> posts, OrgPath org, Predicate<Set<String>> givable) {
        return givable.test(posts) && PostPolicy.allows(posts, registrar.org(), org.text());
    }

    private Outcome register(StaffEntry entry, OrgPath org, byte[] hash) {
        if (entry.username() != null && records.isTaken(entry.username())) {
            return new Outcome.Clash("registry.username-taken", "username");
        }
        var id = Ids.next();
        var human = records.human(id, org, entry);
        if (records.isBarred(human.id())) {
            return new Outcome.Clash("registry.staff-barred", "documentNumber");
        }
        var today = LocalDate.now(clock);
        var classes = placement.classes(org, entry);
        var member = StaffMember.register(id, human.id(), org, entry, classes, hash, seal, today);
        members.persistAndFlush(member);
        records.opened(member, human, entry.username());
        return new Outcome.Created(member.id);
    }

    private Outcome registerAgain(StaffMember member, StaffEntry entry, byte[] hash) {
        if (records.isBarred(member.human)) {
            return new Outcome.Clash("registry.staff-barred", "documentNumber");
        }
        member.registerAgain(entry, placement.classes(member.org, entry), hash, seal);
        members.flush();
        records.changed(member, "name", "phone", "email", "posts", "classes");
        return new Outcome.Changed(member.id);
    }

    private Optional<StaffMember> known(StaffEntry entry, OrgPath org) {
        if (entry.documentNumber() != null) {
            var found = members.byDocument(org, seal.documentIndexes(entry.documentNumber()));
            if (found.isPresent()) {
                return found;
            }
        }
        // By the name alone two people would become one.
        return entry.phone() == null
                ? members.byName(org, entry.name()).stream()
                        .filter(member -> records.isCalled(member, entry.username()))
                        .findFirst()
                : members.byPhone(org, entry.name(), seal.phoneIndexes(entry.phone()));
    }
}
