package org.guanai.mentoring.conduct.note;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.mentoring.team.ConductNoted;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.kit.time.BusinessZone;

/// A guidance (引导记录) of an external counsellor. Its words are sealed.
@Entity
class ConductNote {
    static final String TABLE = "conduct_note";

    @Id UUID id;
    OrgPath org;
    UUID studentId;

    /// The counsellor.
    UUID helperId;

    LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    ConductTopic topic;

    byte[] words;
    byte[] advice;
    Instant recordedAt;

    /// Null unless it was withdrawn.
    Instant withdrawnAt;

    String withdrawnWhy;
    @Version long version;

    protected ConductNote() {}

    /// @throws Refusal.Unprocessable for one in the future
    static ConductNote record(
            OrgPath school, ConductNoteEntry e, UUID helper, Sealer sealer, Instant now) {
        var note = new ConductNote();
        note.id = Ids.next();
        note.org = school;
        note.studentId = e.studentId();
        note.helperId = helper;
        note.recordedAt = now;
        note.write(e, sealer, LocalDate.ofInstant(now, BusinessZone.ID));
        return note;
    }

    ConductNoted noted() {
        return new ConductNoted(id, studentId, org.text());
    }

    /// @throws Refusal.Conflict when it was withdrawn
    void correct(ConductNoteEntry e, Sealer sealer, LocalDate today) {
        requireStanding();
        write(e, sealer, today);
    }

    /// @throws Refusal.Conflict when it was withdrawn already
    void withdraw(String why, Instant now) {
        requireStanding();
        withdrawnAt = now;
        withdrawnWhy = why;
    }

    ConductNoteView view(Sealer sealer) {
        return new ConductNoteView(
                id,
                studentId,
                helperId,
                heldOn,
                topic,
                sealer.open(words, TABLE, id, "words"),
                sealer.open(advice, TABLE, id, "advice"),
                withdrawnAt,
                version);
    }

    private void write(ConductNoteEntry e, Sealer sealer, LocalDate today) {
        if (e.heldOn().isAfter(today)) {
            throw Refusal.unprocessable("mentoring.guidance-in-future", "heldOn");
        }
        heldOn = e.heldOn();
        topic = e.topic();
        words = sealer.seal(e.words().strip(), TABLE, id, "words");
        advice = sealer.seal(e.advice(), TABLE, id, "advice");
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("mentoring.guidance-withdrawn");
        }
    }
}
