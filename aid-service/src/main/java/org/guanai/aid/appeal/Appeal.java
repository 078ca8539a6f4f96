package org.guanai.aid.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.appeal.Appealable.Refused;
import org.guanai.aid.publicity.NoticeSubject;
import org.guanai.events.aid.AppealAnswered;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.time.BusinessZone;

/// An appeal (申诉) of a refusal. One is open at a time.
@Entity
class Appeal {
    @Id UUID id;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    NoticeSubject subject;

    UUID subjectId;
    UUID studentId;
    UUID appellant;

    /// Human who refused, and does not answer; null after an objection.
    UUID refusedBy;

    byte[] ground;
    Instant filedAt;
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    AppealState state;

    byte[] answer;
    UUID answeredBy;
    Instant answeredAt;
    @Version long version;

    protected Appeal() {}

    /// No event: the county's list shows it.
    static Appeal filed(AppealEntry entry, Refused refused, Filing filing) {
        var appeal = new Appeal();
        appeal.id = filing.appeal();
        appeal.org = refused.org();
        appeal.subject = entry.subject();
        appeal.subjectId = entry.subjectId();
        appeal.studentId = refused.studentId();
        appeal.appellant = filing.appellant();
        appeal.refusedBy = refused.by();
        appeal.ground = filing.ground();
        appeal.filedAt = filing.at();
        appeal.dueOn = filing.dueOn();
        appeal.state = AppealState.OPEN;
        return appeal;
    }

    /// Its last day is counted again. No event: whoever reads it sees the day.
    void dueBy(LocalDate day) {
        dueOn = day;
    }

    LocalDate filedOn() {
        return LocalDate.ofInstant(filedAt, BusinessZone.ID);
    }

    /// @param by human who answers
    /// @throws Refusal.Conflict when it is answered or withdrawn, or by who refused
    AppealAnswered answer(boolean upheld, byte[] sealed, UUID by, Instant at) {
        requireOpen();
        if (by.equals(refusedBy)) {
            throw Refusal.conflict("aid.refuser-answers");
        }
        state = upheld ? AppealState.UPHELD : AppealState.DISMISSED;
        answer = sealed;
        answeredBy = by;
        answeredAt = at;
        return new AppealAnswered(id, studentId, org.text(), upheld, at);
    }

    /// No event: nothing follows from it.
    ///
    /// @throws Refusal.Conflict when it is answered or withdrawn
    void withdraw() {
        requireOpen();
        state = AppealState.WITHDRAWN;
    }

    private void requireOpen() {
        if (state != AppealState.OPEN) {
            throw Refusal.conflict("aid.appeal-answered");
        }
    }

    /// @param appeal id, which the ground is sealed to
    record Filing(UUID appeal, UUID appellant, byte[] ground, Instant at, LocalDate dueOn) {}
}
