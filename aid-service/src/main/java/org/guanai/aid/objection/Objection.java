package org.guanai.aid.objection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.notice.NoticeRows.NoticeRow;
import org.guanai.aid.publicity.NoticeSubject;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.time.BusinessZone;

/// An objection (异议) to a row of a public notice (2.2). While it is open the county does not
/// decide.
@Entity
class Objection {
    @Id UUID id;
    OrgPath org;
    UUID noticeId;
    UUID entryId;

    @Enumerated(EnumType.STRING)
    NoticeSubject subject;

    /// The application or recognition that is objected to.
    UUID subjectId;

    /// Null for somebody without an account.
    UUID objector;

    /// SHA-256 of the receipt that somebody without an account reads the answer with; null for
    /// others.
    byte[] receipt;

    byte[] ground;
    Instant raisedAt;

    /// Last day for the answer.
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    ObjectionState state;

    byte[] answer;
    UUID answeredBy;
    Instant answeredAt;
    @Version long version;

    protected Objection() {}

    /// No event: what follows from its answer announces itself.
    static Objection raised(NoticeRow row, Ground ground, LocalDate dueOn) {
        var objection = new Objection();
        objection.id = ground.objection();
        objection.org = row.org();
        objection.noticeId = row.noticeId();
        objection.entryId = row.id();
        objection.subject = row.subject();
        objection.subjectId = row.subjectId();
        objection.objector = ground.objector();
        objection.receipt = ground.receipt();
        objection.ground = ground.sealed();
        objection.raisedAt = ground.at();
        objection.dueOn = dueOn;
        objection.state = ObjectionState.OPEN;
        return objection;
    }

    /// Its last day is counted again. No event: whoever reads it sees the day.
    void dueBy(LocalDate day) {
        dueOn = day;
    }

    LocalDate raisedOn() {
        return LocalDate.ofInstant(raisedAt, BusinessZone.ID);
    }

    /// @throws Refusal.Conflict when it has its answer
    void answer(ObjectionState verdict, byte[] sealedAnswer, UUID by, Instant at) {
        if (state != ObjectionState.OPEN) {
            throw Refusal.conflict("aid.objection-answered");
        }
        state = verdict;
        answer = sealedAnswer;
        answeredBy = by;
        answeredAt = at;
    }

    /// What is objected, and by which person.
    ///
    /// @param objection id of the objection, which the text is sealed to
    /// @param objector null for somebody without an account, who has a receipt
    record Ground(UUID objection, UUID objector, byte[] receipt, byte[] sealed, Instant at) {}
}
