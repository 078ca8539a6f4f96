package org.guanai.registry.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.people.account.AccountCard;
import org.guanai.registry.people.account.AccountCard.Holder;
import org.guanai.registry.people.account.AccountDesk;
import org.guanai.registry.personal.Phone;
import org.guanai.registry.place.organisation.Schools;

/// Reads and changes those who are there (教职工), and lets them leave.
@ApplicationScoped
public class StaffRoom {
    private final StaffRegister register;
    private final StaffFile file;
    private final Schools schools;
    private final AccountDesk accounts;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    StaffRoom(
            StaffRegister register,
            StaffFile file,
            Schools schools,
            AccountDesk accounts,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.register = register;
        this.file = file;
        this.schools = schools;
        this.accounts = accounts;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /// Active staff, in the order of organisations.
    @Transactional
    Page<StaffView> list(Optional<String> school, Paging paging) {
        var within = school.map(code -> schools.at(code).orElse("-")).orElseGet(caller::org);
        var after = paging.after(2).orElse(List.of("", new UUID(0, 0).toString()));
        var id = Paging.part(after.get(1), UUID::fromString);
        var rows = register.after(within, after.get(0), id, paging.limit() + 1);
        return Page.of(rows, paging.limit(), s -> Cursor.of(s.org, s.id)).map(file::view);
    }

    @Transactional
    StaffView one(UUID id) {
        return file.view(found(id));
    }

    @Transactional
    StaffView change(UUID id, String ifMatch, StaffResource.Change change) {
        var staff = found(id);
        Editable.check(ifMatch, staff.version);
        if (!PostPolicy.allows(change.posts(), caller.org(), staff.org)) {
            throw Refusal.forbidden("registry.post-not-yours-to-give");
        }
        var phone = change.phone() == null ? file.phone(staff) : phone(change.phone());
        staff.name = change.name().strip();
        staff.posts = new TreeSet<>(change.posts()).toArray(String[]::new);
        staff.entryHash = null;
        file.contact(staff, phone, change.email() == null ? file.email(staff) : change.email());
        register.flush();
        accounts.change(card(staff));
        file.publish(staff);
        audit.wrote("staff", id, "name", "phone", "email", "posts");
        return file.view(staff);
    }

    /// Closes the account with it.
    @Transactional
    void leave(UUID id) {
        var staff = found(id);
        if (!PostPolicy.allows(Set.of(staff.posts), caller.org(), staff.org)) {
            throw Refusal.forbidden("registry.post-not-yours-to-give");
        }
        if (staff.active) {
            staff.leave(LocalDate.now(clock));
            register.flush();
            accounts.close(List.of(id));
            file.publish(staff);
            audit.wrote("staff", id, "active", "leftOn");
        }
    }

    /// The classes that somebody teaches.
    @Transactional
    public Set<UUID> classesOf(UUID person) {
        return register.findByIdOptional(person).map(s -> Set.of(s.classIds)).orElse(Set.of());
    }

    /// Publishes all staff of the caller's scope again.
    @Transactional
    public int republish() {
        try (var all = register.streamAll()) {
            return (int) all.peek(file::publish).count();
        }
    }

    private Staff found(UUID id) {
        return register.findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    private static String phone(String text) {
        return Phone.parse(text)
                .orElseThrow(() -> Refusal.invalid("registry.phone-invalid", "phone"));
    }

    private static AccountCard card(Staff staff) {
        return new AccountCard(
                staff.id,
                staff.org,
                Holder.STAFF,
                staff.name,
                staff.org,
                Set.of(staff.posts),
                null);
    }
}
