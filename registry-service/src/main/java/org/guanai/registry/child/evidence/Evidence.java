package org.guanai.registry.child.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.files.attachment.AttachmentOwner;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.student.StudentFacts;

/// A paper or a finding that shows that a child belongs to a special group (佐证材料). Its steps have
/// no event: nobody else reads it, and what follows from it is the membership, which has.
@Entity
@Table(name = "group_evidence")
class Evidence {
    static final String KIND = "group-evidence";

    @Id UUID id;
    OrgPath org;
    UUID studentId;

    /// The record that it came from when that became part of this one; null for none.
    UUID joinedFrom;

    @Enumerated(EnumType.STRING)
    SpecialGroup groupName;

    String what;
    LocalDate dated;
    String assessor;
    String recordedBy;
    Instant recordedAt;
    Instant withdrawnAt;
    String withdrawnBy;
    String withdrawnWhy;
    @Version long version;

    protected Evidence() {}

    private Evidence(StudentFacts student, EvidenceEntry entry, LocalDate today) {
        this.id = Ids.next();
        this.org = student.org();
        this.studentId = student.id();
        this.groupName = entry.group();
        this.what = entry.what().strip();
        this.dated = entry.day(today);
        this.assessor = entry.assessor().strip();
    }

    /// @throws Refusal.Invalid when its day is still to come
    static Evidence record(
            StudentFacts student, EvidenceEntry entry, String by, LocalDate today, Instant now) {
        var recorded = new Evidence(student, entry, today);
        recorded.recordedBy = by;
        recorded.recordedAt = now;
        return recorded;
    }

    /// @throws Refusal.Conflict when it was withdrawn before
    void withdraw(String by, String why, Instant now) {
        requireStanding();
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawnWhy = why.strip();
    }

    /// @throws Refusal.Conflict when it was withdrawn
    void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("registry.evidence-withdrawn");
        }
    }

    /// Its record is joined into another.
    void move(StudentFacts other) {
        joinedFrom = studentId;
        studentId = other.id();
        org = other.org();
    }

    /// The records are parted again.
    void goBack(StudentFacts own) {
        studentId = own.id();
        org = own.org();
        joinedFrom = null;
    }

    AttachmentOwner owner() {
        return new AttachmentOwner(org, KIND, id);
    }
}
