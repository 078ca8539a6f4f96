package org.guanai.registry.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.personal.Outcome;
import org.guanai.registry.personal.Registrar;
import org.guanai.registry.place.organisation.SchoolSystem;
import org.guanai.registry.place.organisation.Schools;
import org.guanai.registry.place.organisation.StageYear;
import org.guanai.registry.place.schoolclass.ClassName;
import org.guanai.registry.place.schoolclass.SchoolClassDesk;

/// Registers staff (教职工): a row of a list or a form becomes a person with posts and an account.
@ApplicationScoped
public class StaffRegistration {
    private final StaffMembers members;
    private final StaffSeal seal;
    private final Schools schools;
    private final SchoolClassDesk classes;
    private final StaffRecords records;
    private final Registrar registrar;
    private final Clock clock;

    StaffRegistration(
            StaffMembers members,
            StaffSeal seal,
            Schools schools,
            SchoolClassDesk classes,
            StaffRecords records,
            Registrar registrar,
            Clock clock) {
        this.members = members;
        this.seal = seal;
        this.schools = schools;
        this.classes = classes;
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
        var codes =
                chunk.stream().filter(e -> e.org() == null).map(StaffEntry::schoolCode).toList();
        var paths = schools.at(codes);
        var outcomes = new ArrayList<Outcome>();
        for (var entry : chunk) {
            outcomes.add(take(entry, orgOf(entry, paths)));
        }
        return outcomes;
    }

    private Outcome take(StaffEntry entry, Optional<String> org) {
        if (org.isEmpty()) {
            return new Outcome.Clash("registry.school-unknown", "schoolCode");
        }
        if (!PostPolicy.allows(entry.posts(), registrar.org(), org.get())) {
            return new Outcome.Clash("registry.post-not-yours-to-give", "posts");
        }
        var path = new OrgPath(org.get());
        var hash = seal.entryHash(org.get(), entry);
        var known = known(entry, path);
        if (known.isEmpty()) {
            return register(entry, path, hash);
        }
        var member = known.get();
        return member.isSame(hash)
                ? new Outcome.Unchanged(member.id)
                : registerAgain(member, entry, hash);
    }

    private Outcome register(StaffEntry entry, OrgPath org, byte[] hash) {
        if (entry.username() != null && records.isTaken(entry.username())) {
            return new Outcome.Clash("registry.username-taken", "username");
        }
        var id = Ids.next();
        var human = records.human(id, org, entry);
        var today = LocalDate.now(clock);
        var classes = classIds(org, entry);
        var member = StaffMember.register(id, human.id(), org, entry, classes, hash, seal, today);
        members.persistAndFlush(member);
        records.opened(member, human, entry.username());
        return new Outcome.Created(member.id);
    }

    private Outcome registerAgain(StaffMember member, StaffEntry entry, byte[] hash) {
        member.registerAgain(entry, classIds(member.org, entry), hash, seal);
        members.flush();
        records.changed(member, "name", "phone", "email", "posts", "classes");
        return new Outcome.Changed(member.id);
    }

    private UUID[] classIds(OrgPath org, StaffEntry entry) {
        if (entry.classes().isEmpty()) {
            return new UUID[0];
        }
        var system = schools.systemAt(org.text());
        var names = entry.classes().stream().map(c -> name(org, system, c)).toList();
        var ids = classes.settle(names);
        return names.stream().map(ids::get).distinct().toArray(UUID[]::new);
    }

    private static ClassName name(OrgPath org, SchoolSystem system, StaffEntry.TaughtClass taught) {
        return new ClassName(org, StageYear.of(system, taught.grade()), taught.name());
    }

    private Optional<String> orgOf(StaffEntry entry, Map<String, String> paths) {
        return entry.org() == null
                ? Optional.ofNullable(paths.get(entry.schoolCode()))
                : schools.idAt(entry.org()).map(_ -> entry.org());
    }

    private Optional<StaffMember> known(StaffEntry entry, OrgPath org) {
        if (entry.documentNumber() != null) {
            var found = members.byDocument(org, seal.documentIndexes(entry.documentNumber()));
            if (found.isPresent()) {
                return found;
            }
        }
        return entry.phone() == null
                ? members.byName(org, entry.name())
                : members.byPhone(org, entry.name(), seal.phoneIndexes(entry.phone()));
    }
}
