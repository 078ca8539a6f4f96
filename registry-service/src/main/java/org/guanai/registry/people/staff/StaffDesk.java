package org.guanai.registry.people.staff;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.people.staff.post.PostPolicy;
import org.guanai.registry.personal.Phone;
import org.guanai.registry.place.organisation.Schools;

/// Reads and changes staff (教职工), and lets them leave.
@ApplicationScoped
public class StaffDesk {
    /// Before every path.
    private static final OrgPath FIRST = new OrgPath("!");

    private static final UUID FIRST_ID = new UUID(0, 0);

    private final StaffMembers members;
    private final StaffSeal seal;
    private final Schools schools;
    private final StaffRecords records;
    private final Caller caller;
    private final Clock clock;

    StaffDesk(
            StaffMembers members,
            StaffSeal seal,
            Schools schools,
            StaffRecords records,
            Caller caller,
            Clock clock) {
        this.members = members;
        this.seal = seal;
        this.schools = schools;
        this.records = records;
        this.caller = caller;
        this.clock = clock;
    }

    /// Active staff, in the order of organisations.
    ///
    /// @param under path of the organisation in which they are, or below; the caller's when empty
    /// @param school 10-digit code
    @Transactional
    Page<StaffView> list(Optional<String> under, Optional<String> school, Paging paging) {
        var place = under.filter(path -> !path.isBlank()).orElseGet(caller::org);
        var within = school.map(code -> schools.at(code).orElse("-")).orElse(place);
        var after = paging.after(2);
        var org = after.map(parts -> new OrgPath(parts.getFirst())).orElse(FIRST);
        var id = after.map(parts -> Paging.part(parts.get(1), UUID::fromString)).orElse(FIRST_ID);
        var rows = members.inOrder(new OrgPath(within), org, id, paging.limit() + 1);
        return Page.of(rows, paging.limit(), m -> Cursor.of(m.org, m.id)).map(m -> m.view(seal));
    }

    @Transactional
    StaffView one(UUID id) {
        return member(id).view(seal);
    }

    @Transactional
    StaffView change(UUID id, String ifMatch, StaffChange change) {
        var member = member(id);
        Editable.check(ifMatch, member.version);
        requireGiver(change.posts(), member);
        requireGiver(member.held(), member);
        var phone = change.phone() == null ? null : phone(change.phone());
        member.change(change.name(), change.posts(), phone, change.email(), seal);
        members.flush();
        records.changed(member, "name", "phone", "email", "posts");
        return member.view(seal);
    }

    /// Closes the account with it. Idempotent.
    @Transactional
    void leave(UUID id) {
        var member = member(id);
        requireGiver(Set.of(member.posts), member);
        if (member.active) {
            member.leave(LocalDate.now(clock));
            members.flush();
            records.left(member);
        }
    }

    /// Stops at once, whoever may give the posts (3.3.1c). Idempotent.
    @Transactional
    public void bar(UUID id) {
        var member = member(id);
        if (member.active) {
            member.leave(LocalDate.now(clock));
            members.flush();
            records.left(member);
        }
    }

    /// A member of staff, whoever has left included.
    @Transactional
    public Optional<StaffView> known(UUID id) {
        return members.findByIdOptional(id).map(m -> m.view(seal));
    }

    /// The classes that a person teaches.
    @Transactional
    public Set<UUID> classesOf(UUID person) {
        return members.findByIdOptional(person).map(m -> Set.of(m.classIds)).orElse(Set.of());
    }

    /// Ids of the active staff of an organisation.
    @Transactional
    public List<UUID> at(OrgPath org) {
        return members.at(org).stream().map(member -> member.id).toList();
    }

    /// Whom a family turns to at a school (3.2.1b): its principals, and the class teachers with
    /// their classes, with their phones.
    @Transactional
    public List<StaffContact> contactsAt(OrgPath school) {
        return members.at(school).stream().flatMap(m -> m.contact(seal).stream()).toList();
    }

    /// A member of staff who is the principal of a school now.
    @Transactional
    public Optional<StaffView> principalAt(UUID id, OrgPath school) {
        return members.findByIdOptional(id)
                .filter(m -> m.org.equals(school) && m.held().contains(Roles.PRINCIPAL))
                .map(m -> m.view(seal));
    }

    /// A member of staff who has not left.
    @Transactional
    public Optional<StaffView> active(UUID id) {
        return members.findByIdOptional(id).filter(m -> m.active).map(m -> m.view(seal));
    }

    /// Those among them who are at an organisation now.
    @Transactional
    public Set<UUID> at(OrgPath org, Collection<UUID> ids) {
        return members.at(org).stream().map(m -> m.id).filter(ids::contains).collect(toSet());
    }

    /// Publishes all staff of the caller's scope again.
    @Transactional
    public int republish() {
        try (var all = members.streamAll()) {
            return (int) all.peek(records::publish).count();
        }
    }

    private void requireGiver(Set<String> posts, StaffMember member) {
        if (!PostPolicy.allows(posts, caller.org(), member.org.text())) {
            throw Refusal.forbidden("registry.post-not-yours-to-give");
        }
    }

    private StaffMember member(UUID id) {
        return members.findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    private static String phone(String text) {
        return Phone.parse(text)
                .orElseThrow(() -> Refusal.invalid("registry.phone-invalid", "phone"));
    }
}
