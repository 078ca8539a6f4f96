package org.guanai.registry.roll.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.Withdrawn;
import org.guanai.registry.roll.dropout.act.CaseSubject;
import org.guanai.registry.roll.ledger.entry.LedgerEntry;

/// A child of school age who lives in a village (适龄儿童). Its steps have no event: a missing child
/// has a case, which has.
@Entity
class SchoolAgeChild {
    /// Below it a child is of primary age.
    private static final int JUNIOR_AGE = 12;

    @Id UUID id;

    /// Path of the village.
    OrgPath org;

    String name;
    String sex;
    LocalDate birthDate;
    byte[] documentIndex;
    String householdHead;

    @Enumerated(EnumType.STRING)
    LedgerStanding standing;

    UUID studentId;
    String place;
    String proof;
    LocalDate verifiedOn;
    String verifiedBy;
    String recordedBy;
    Instant recordedAt;
    Instant withdrawnAt;
    String withdrawnBy;
    String withdrawnWhy;
    @Version long version;

    protected SchoolAgeChild() {}

    private SchoolAgeChild(OrgPath village, LedgerEntry entry, byte[] index) {
        this.id = Ids.next();
        this.org = village;
        this.documentIndex = index;
        this.standing = LedgerStanding.UNVERIFIED;
        describe(entry);
    }

    /// @param index blind index of the document number, null without one
    static SchoolAgeChild enter(
            OrgPath village, LedgerEntry entry, byte[] index, String by, Instant now) {
        var made = new SchoolAgeChild(village, entry, index);
        made.recordedBy = by;
        made.recordedAt = now;
        return made;
    }

    /// A newer sheet names the child, perhaps in another village.
    void enterAgain(OrgPath village, LedgerEntry entry) {
        org = village;
        describe(entry);
    }

    /// @throws Refusal.Conflict when it was withdrawn
    void verify(LedgerChange change, LocalDate today, String by) {
        requireStanding();
        change.check(standing);
        name = change.name().strip();
        sex = change.sex();
        birthDate = change.birthDate();
        householdHead = change.householdHead();
        standing = change.standing();
        place = change.place();
        proof = change.proof();
        verifiedOn = today;
        verifiedBy = by;
    }

    /// @throws Refusal.Conflict when it was withdrawn before
    void withdraw(Withdrawn why) {
        requireStanding();
        withdrawnAt = why.withdrawnAt();
        withdrawnBy = why.withdrawnBy();
        withdrawnWhy = why.withdrawnWhy();
    }

    /// Whom its case is about: the pupil that it was, else the child itself.
    CaseSubject subject(LocalDate today) {
        var stage = birthDate.plusYears(JUNIOR_AGE).isAfter(today) ? Stage.PRIMARY : Stage.JUNIOR;
        return new CaseSubject(null, id, org, name, sex, birthDate, stage);
    }

    private void describe(LedgerEntry entry) {
        name = entry.name().strip();
        sex = entry.sex();
        birthDate = entry.birthDate();
        householdHead = entry.householdHead() == null ? householdHead : entry.householdHead();
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("registry.withdrawn-already");
        }
    }
}
