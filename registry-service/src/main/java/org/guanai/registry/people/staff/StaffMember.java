package org.guanai.registry.people.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.registry.StaffSnapshot;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.personal.Masked;
import org.guanai.registry.place.schoolclass.ClassStep;

/// A member of staff (教职工) of a school, a township or the county. Number, phone and e-mail are
/// sealed. None of the steps has an event: others follow the snapshot.
@Entity
@Table(name = "staff")
class StaffMember {
    private static final String UNKNOWN_SEX = "0";

    @Id UUID id;
    UUID human;
    OrgPath org;
    String name;
    String sex;
    byte[] documentNumber;
    byte[] documentIndex;
    byte[] phone;
    byte[] phoneIndex;
    byte[] email;
    byte[] entryHash;
    String[] posts;
    UUID[] classIds;
    boolean active;
    LocalDate joinedOn;
    LocalDate leftOn;
    @Version long version;

    protected StaffMember() {}

    private StaffMember(UUID id, UUID human, OrgPath org, LocalDate joinedOn) {
        this.id = id;
        this.human = human;
        this.org = org;
        this.joinedOn = joinedOn;
    }

    /// @param hash of the whole row: one that is the same again changes nothing
    static StaffMember register(
            UUID id,
            UUID human,
            OrgPath org,
            StaffEntry entry,
            UUID[] classIds,
            byte[] hash,
            StaffSeal seal,
            LocalDate on) {
        var member = new StaffMember(id, human, org, on);
        member.registerAgain(entry, classIds, hash, seal);
        return member;
    }

    /// Takes a further row about the same person, and takes back whoever has left.
    void registerAgain(StaffEntry entry, UUID[] classIds, byte[] hash, StaffSeal seal) {
        active = true;
        leftOn = null;
        name = entry.name();
        sex = entry.sex() == null ? UNKNOWN_SEX : entry.sex();
        this.classIds = classIds;
        entryHash = hash;
        documentNumber = seal.document(id, entry.documentNumber());
        documentIndex = seal.documentIndex(entry.documentNumber());
        hold(entry.posts());
        reachBy(entry.phone(), entry.email(), seal);
    }

    /// A change by hand; the next row of a list is taken again, whatever it says.
    ///
    /// @param phone null keeps the one that is known
    /// @param email null keeps the one that is known
    void change(String name, Set<String> posts, String phone, String email, StaffSeal seal) {
        this.name = name.strip();
        entryHash = null;
        hold(posts);
        reachBy(
                phone == null ? seal.openPhone(id, this.phone) : phone,
                email == null ? seal.openEmail(id, this.email) : email,
                seal);
    }

    /// The number was not theirs: they are another human than it says.
    void belongTo(UUID other) {
        human = other;
        documentNumber = null;
        documentIndex = null;
        entryHash = null;
    }

    /// A class that is closed gives way to the one that its children moved to. The same row of a
    /// list again changes nothing of it.
    void follow(ClassStep.Closed closed) {
        var kept = new LinkedHashSet<>(List.of(classIds));
        kept.remove(closed.id());
        if (closed.into() != null) {
            kept.add(closed.into());
        }
        classIds = kept.toArray(UUID[]::new);
    }

    void leave(LocalDate on) {
        active = false;
        leftOn = on;
        entryHash = null;
    }

    /// The posts that they hold now.
    Set<String> held() {
        return active ? Set.of(posts) : Set.of();
    }

    boolean isSame(byte[] hash) {
        return active && Arrays.equals(entryHash, hash);
    }

    /// Numbers and addresses masked.
    StaffView view(StaffSeal seal) {
        return new StaffView(
                id,
                human,
                org,
                name,
                sex,
                Masked.number(seal.openDocument(id, documentNumber)),
                Masked.phone(seal.openPhone(id, phone)),
                Masked.email(seal.openEmail(id, email)),
                List.of(posts),
                List.of(classIds),
                active,
                joinedOn,
                leftOn,
                version);
    }

    /// What families learn; empty for staff whom they are not sent to.
    Optional<StaffContact> contact(StaffSeal seal) {
        var held = Set.of(posts);
        if (!held.contains(Roles.PRINCIPAL) && !held.contains(Roles.CLASS_TEACHER)) {
            return Optional.empty();
        }
        var isPrincipal = held.contains(Roles.PRINCIPAL);
        return Optional.of(
                new StaffContact(name, isPrincipal, Set.of(classIds), seal.openPhone(id, phone)));
    }

    StaffSnapshot snapshot(StaffSeal seal) {
        return new StaffSnapshot(
                id,
                human,
                org.text(),
                name,
                Set.of(posts),
                Set.of(classIds),
                seal.forReader(id, "phone", seal.openPhone(id, phone)),
                seal.forReader(id, "email", seal.openEmail(id, email)),
                active,
                version);
    }

    private void hold(Set<String> held) {
        posts = new TreeSet<>(held).toArray(String[]::new);
    }

    private void reachBy(String number, String address, StaffSeal seal) {
        phone = seal.phone(id, number);
        phoneIndex = seal.phoneIndex(number);
        email = seal.email(id, address);
    }
}
