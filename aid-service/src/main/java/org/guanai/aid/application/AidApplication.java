package org.guanai.aid.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanai.aid.programme.ProgrammeTerms.Grant;
import org.guanai.aid.student.KnownStudent;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.problem.Refusal;

/// An application (资助申请): one student, one programme, one term.
@Entity
@Table(name = "application")
class AidApplication {
    @Id UUID id;

    /// The school that decides, also when the student has moved since.
    String org;

    UUID studentId;
    UUID programmeId;
    String term;
    String hardshipKind;
    byte[] statement;

    /// The school applied for the family (3.1.3h).
    boolean onBehalf;

    UUID applicant;
    Instant appliedAt;

    /// A left-behind child (留守儿童) in hardship comes first in the work lists (3.3.2a).
    boolean priority;

    byte[] accountNumber;
    byte[] accountHolder;

    @Enumerated(EnumType.STRING)
    HolderRelation holderRelation;

    /// The account number fails its check digit; a warning, since not every bank uses one.
    boolean accountSuspect;

    @Enumerated(EnumType.STRING)
    ApplicationState state = ApplicationState.SUBMITTED;

    String studentName;
    String schoolCode;
    String className;
    int grade;

    @Enumerated(EnumType.STRING)
    Stage stage;

    boolean boarder;

    @Column(precision = 12, scale = 2)
    BigDecimal amount;

    String ruleVersion;
    @Version long version;

    /// Takes what the registry says of the student now; the school's decision does it last, and
    /// what it took stays.
    void freeze(KnownStudent student) {
        studentName = student.name();
        schoolCode = student.schoolCode();
        className = student.className();
        grade = student.grade();
        stage = student.stage();
        boarder = student.boarder();
    }

    /// @throws Refusal.Conflict when this level has decided, or cannot yet
    void requireOpenFor(DecisionLevel level, Outcome outcome) {
        if (state != level.decides()) {
            var early = level == DecisionLevel.COUNTY && state.isBeforeCounty();
            throw Refusal.conflict(early ? "aid.notice-not-passed" : "aid.already-decided");
        }
        if (!state.next().contains(level.reached(outcome))) {
            throw new IllegalStateException("no such step: " + state);
        }
    }

    void decided(DecisionLevel level, Outcome outcome) {
        requireOpenFor(level, outcome);
        state = level.reached(outcome);
    }

    void granted(Grant grant) {
        amount = grant.amount();
        ruleVersion = grant.ruleVersion();
    }

    /// @throws Refusal.Conflict when that step does not follow the one reached
    void moveTo(ApplicationState next) {
        if (!state.next().contains(next)) {
            throw Refusal.conflict("aid.not-at-this-step");
        }
        state = next;
    }
}
