package org.guanai.registry.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.registry.intake.Outcome;
import org.guanai.registry.people.account.AccountCard;
import org.guanai.registry.people.account.AccountCard.Holder;
import org.guanai.registry.people.account.AccountDesk;
import org.guanai.registry.personal.Registrar;
import org.guanai.registry.place.organisation.Schools;
import org.guanai.registry.place.organisation.StageYear;
import org.guanai.registry.place.schoolclass.ClassName;
import org.guanai.registry.place.schoolclass.SchoolClassDesk;

/// Registers staff (教职工): a row of a list or a form becomes a person with posts and an account.
@ApplicationScoped
public class StaffDesk {
    private final StaffRegister register;
    private final StaffFile file;
    private final Schools schools;
    private final SchoolClassDesk classes;
    private final AccountDesk accounts;
    private final Registrar registrar;
    private final BlindIndex index;
    private final AuditTrail audit;
    private final Clock clock;

    StaffDesk(
            StaffRegister register,
            StaffFile file,
            Schools schools,
            SchoolClassDesk classes,
            AccountDesk accounts,
            Registrar registrar,
            BlindIndex index,
            AuditTrail audit,
            Clock clock) {
        this.register = register;
        this.file = file;
        this.schools = schools;
        this.classes = classes;
        this.accounts = accounts;
        this.registrar = registrar;
        this.index = index;
        this.audit = audit;
        this.clock = clock;
    }

    /// Takes a chunk of a staff list, in the transaction that is going on or in one of its own.
    /// Somebody is known by ID number, else by organisation, name and phone. The same rows again
    /// change nothing. New staff get an account.
    ///
    /// @return one outcome per row, in the order of the rows
    @Transactional
    public List<Outcome> register(List<StaffEntry> chunk) {
        var codes =
                chunk.stream().filter(e -> e.org() == null).map(StaffEntry::schoolCode).toList();
        var paths = schools.at(codes);
        var outcomes = new ArrayList<Outcome>();
        for (var entry : chunk) {
            outcomes.add(register(entry, paths));
        }
        return outcomes;
    }

    private Outcome register(StaffEntry entry, Map<String, String> paths) {
        var org = orgOf(entry, paths);
        if (org.isEmpty()) {
            return new Outcome.Clash("registry.school-unknown", "schoolCode");
        }
        if (!PostPolicy.allows(entry.posts(), registrar.org(), org.get())) {
            return new Outcome.Clash("registry.post-not-yours-to-give", "posts");
        }
        var hash = index.of("staff.entry", org.get() + "\u001f" + entry.canonical());
        var known = known(entry, org.get());
        if (known.isEmpty()) {
            return created(entry, org.get(), hash);
        }
        var staff = known.get();
        if (staff.active && Arrays.equals(staff.entryHash, hash)) {
            return new Outcome.Unchanged(staff.id);
        }
        return changed(staff, entry, hash);
    }

    private Outcome created(StaffEntry entry, String org, byte[] hash) {
        if (entry.username() != null && accounts.isTaken(entry.username())) {
            return new Outcome.Clash("registry.username-taken", "username");
        }
        var staff = new Staff();
        staff.id = Ids.next();
        staff.org = org;
        staff.joinedOn = LocalDate.now(clock);
        fill(staff, entry, hash);
        register.persistAndFlush(staff);
        accounts.open(List.of(card(staff, entry)));
        file.publish(staff);
        audit.wrote("staff", staff.id, "name", "phone", "email", "posts", "classes");
        return new Outcome.Created(staff.id);
    }

    private Outcome changed(Staff staff, StaffEntry entry, byte[] hash) {
        staff.active = true;
        staff.leftOn = null;
        fill(staff, entry, hash);
        register.flush();
        accounts.change(card(staff, entry));
        file.publish(staff);
        audit.wrote("staff", staff.id, "name", "phone", "email", "posts", "classes");
        return new Outcome.Changed(staff.id);
    }

    private void fill(Staff staff, StaffEntry entry, byte[] hash) {
        staff.name = entry.name();
        staff.sex = entry.sex() == null ? "0" : entry.sex();
        staff.posts = new TreeSet<>(entry.posts()).toArray(String[]::new);
        staff.classIds = classIds(staff.org, entry);
        staff.entryHash = hash;
        file.fill(staff, entry.documentNumber(), entry.phone(), entry.email());
    }

    private UUID[] classIds(String org, StaffEntry entry) {
        if (entry.classes().isEmpty()) {
            return new UUID[0];
        }
        var system = schools.systemAt(org);
        var names =
                entry.classes().stream()
                        .map(c -> new ClassName(org, StageYear.of(system, c.grade()), c.name()))
                        .toList();
        var ids = classes.settle(names);
        return names.stream().map(ids::get).distinct().toArray(UUID[]::new);
    }

    private Optional<String> orgOf(StaffEntry entry, Map<String, String> paths) {
        return entry.org() == null
                ? Optional.ofNullable(paths.get(entry.schoolCode()))
                : schools.idAt(entry.org()).map(_ -> entry.org());
    }

    private Optional<Staff> known(StaffEntry entry, String org) {
        if (entry.documentNumber() != null) {
            var hashes = index.candidates(StaffFile.DOCUMENT, entry.documentNumber());
            var found = register.byDocument(org, hashes);
            if (found.isPresent()) {
                return found;
            }
        }
        return entry.phone() == null
                ? register.byName(org, entry.name())
                : register.byPhone(
                        org, entry.name(), index.candidates(StaffFile.PHONE, entry.phone()));
    }

    private static AccountCard card(Staff staff, StaffEntry entry) {
        var wanted = entry.username() == null ? entry.phone() : entry.username();
        return new AccountCard(
                staff.id,
                staff.org,
                Holder.STAFF,
                staff.name,
                staff.org,
                Set.of(staff.posts),
                wanted);
    }
}
