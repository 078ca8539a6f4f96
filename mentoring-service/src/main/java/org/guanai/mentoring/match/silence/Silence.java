package org.guanai.mentoring.match.silence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.mentoring.SilenceAnswered;
import org.guanai.events.mentoring.SilenceReported;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// A guardian says that nobody has been in touch with their child (无人联系): the school looks into it.
@Entity
class Silence {
    static final String TABLE = "silence";

    /// Working days within which the school answers.
    static final int WORKING_DAYS = 3;

    @Id UUID id;

    /// Path of the school.
    OrgPath org;

    UUID studentId;
    UUID reporterId;

    /// Since when; null when not said.
    LocalDate since;

    String remark;
    LocalDate reportedOn;

    /// Last day on which it is answered in time.
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    SilenceState state;

    /// What the school found and does; null before.
    String answer;

    LocalDate answeredOn;
    String answeredBy;
    @Version long version;

    protected Silence() {}

    private Silence(SilenceReport report, OrgPath school, UUID by, LocalDate today) {
        id = Ids.next();
        org = school;
        studentId = report.studentId();
        reporterId = by;
        since = report.since();
        remark = report.remark();
        reportedOn = today;
        state = SilenceState.OPEN;
    }

    /// @param due last day for the answer
    static Silence report(
            SilenceReport report, OrgPath school, UUID by, LocalDate today, LocalDate due) {
        var made = new Silence(report, school, by, today);
        made.dueOn = due;
        return made;
    }

    SilenceReported reported() {
        return new SilenceReported(id, studentId, org.text());
    }

    /// Said again, the newer answer holds.
    ///
    /// @throws Refusal.Conflict when it was taken back
    SilenceAnswered answer(String text, String by, LocalDate today) {
        if (state == SilenceState.WITHDRAWN) {
            throw Refusal.conflict("mentoring.silence-withdrawn");
        }
        state = SilenceState.ANSWERED;
        answer = text.strip();
        answeredBy = by;
        answeredOn = answeredOn == null ? today : answeredOn;
        return new SilenceAnswered(id, studentId, reporterId, org.text());
    }

    /// @throws Refusal.Conflict unless it is open
    void withdraw() {
        if (state != SilenceState.OPEN) {
            throw Refusal.conflict("mentoring.silence-withdrawn");
        }
        state = SilenceState.WITHDRAWN;
    }
}
