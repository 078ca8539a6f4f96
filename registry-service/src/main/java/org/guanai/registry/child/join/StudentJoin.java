package org.guanai.registry.child.join;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.student.StudentFacts;

/// Two records of one child, joined (档案合并), with what it takes to part them again. Others follow
/// the snapshots of both.
@Entity
class StudentJoin {
    @Id UUID id;
    OrgPath org;

    /// The record that stays.
    UUID studentId;

    UUID absorbedId;

    @Enumerated(EnumType.STRING)
    Status statusBefore;

    /// Of the absorbed record, if the join ended it.
    UUID enrolmentId;

    /// Guardians whom the record that stays has from the other.
    UUID[] guardianIds;

    String reason;
    String joinedBy;
    Instant joinedAt;
    String partedBy;
    Instant partedAt;
    String partedWhy;
    @Version long version;

    protected StudentJoin() {}

    private StudentJoin(StudentFacts stays, StudentFacts absorbed) {
        this.id = Ids.next();
        this.org = stays.org();
        this.studentId = stays.id();
        this.absorbedId = absorbed.id();
        this.statusBefore = absorbed.status();
        this.enrolmentId = absorbed.isEnrolled() ? absorbed.enrolmentId() : null;
    }

    /// @throws Refusal.Unprocessable when they are of two counties
    /// @throws Refusal.Conflict when the enrolled one would become part of one that is not
    static StudentJoin of(StudentFacts stays, StudentFacts absorbed) {
        if (!stays.org().county().equals(absorbed.org().county())
                || stays.id().equals(absorbed.id())) {
            throw Refusal.unprocessable("registry.not-to-be-joined", "other");
        }
        if (absorbed.isEnrolled() && !stays.isEnrolled()) {
            throw Refusal.conflict("registry.the-enrolled-stays", "other");
        }
        return new StudentJoin(stays, absorbed);
    }

    StudentJoin because(String reason, String by, Instant at, List<UUID> guardians) {
        this.reason = reason;
        this.joinedBy = by;
        this.joinedAt = at;
        this.guardianIds = guardians.toArray(UUID[]::new);
        return this;
    }

    /// @throws Refusal.Conflict when they are parted already
    void part(String why, String by, Instant at) {
        if (partedAt != null) {
            throw Refusal.conflict("registry.parted-already");
        }
        partedWhy = why;
        partedBy = by;
        partedAt = at;
    }
}
