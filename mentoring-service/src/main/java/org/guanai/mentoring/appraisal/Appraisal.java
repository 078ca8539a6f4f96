package org.guanai.mentoring.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.mentoring.appraisal.AppraisalAnswered;
import org.guanai.events.mentoring.appraisal.AppraisalObjected;
import org.guanai.events.mentoring.appraisal.AppraisalShown;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.appraisal.score.Grade;
import org.guanai.mentoring.appraisal.score.Score;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// The appraisal (考评) of a teacher in a term. Once signed nothing of it changes.
@Entity
class Appraisal {
    static final String TABLE = "appraisal";

    @Id UUID id;
    OrgPath org;
    UUID helperId;
    String term;
    String scheme;

    /// As JSON.
    @JdbcTypeCode(SqlTypes.JSON)
    String metrics;

    BigDecimal score;

    @Enumerated(EnumType.STRING)
    Grade grade;

    @Enumerated(EnumType.STRING)
    AppraisalState state;

    String selfReport;
    UUID reviewer;
    String comment;
    LocalDate shownOn;

    /// Last day on which the teacher may object.
    LocalDate objectBy;

    String objection;
    LocalDate objectedOn;
    LocalDate answerBy;
    String answer;
    UUID answeredBy;
    LocalDate answeredOn;
    UUID signedBy;
    Instant signedAt;
    Instant computedAt;
    @Version long version;

    protected Appraisal() {}

    /// @param metrics as JSON
    static Appraisal compute(OrgPath school, Score score, String metrics, Instant now) {
        var appraisal = new Appraisal();
        appraisal.id = Ids.next();
        appraisal.org = school;
        appraisal.helperId = score.helperId();
        appraisal.term = score.term();
        appraisal.state = AppraisalState.COMPUTED;
        appraisal.take(score, metrics, now);
        return appraisal;
    }

    /// No event: only the teacher and the reviewer see it.
    ///
    /// @throws Refusal.Conflict once it was signed
    void report(String report) {
        requireOpen();
        selfReport = report.strip();
    }

    /// Computed anew and shown to the teacher.
    ///
    /// @param by who reviews
    /// @throws Refusal.Conflict for one's own, and once it was objected to or signed
    AppraisalShown show(String words, UUID by, LocalDate today, LocalDate until) {
        if (by.equals(helperId)) {
            throw Refusal.conflict("mentoring.appraisal-of-oneself");
        }
        if (state != AppraisalState.COMPUTED && state != AppraisalState.SHOWN) {
            throw Refusal.conflict("mentoring.appraisal-over");
        }
        reviewer = by;
        comment = words.strip();
        shownOn = today;
        objectBy = until;
        state = AppraisalState.SHOWN;
        return new AppraisalShown(id, helperId, org.text(), until);
    }

    /// @throws Refusal.Conflict when it is not shown, or too late
    AppraisalObjected object(String ground, LocalDate today, LocalDate until) {
        if (state != AppraisalState.SHOWN || objectBy.isBefore(today)) {
            throw Refusal.conflict("mentoring.objection-not-open");
        }
        objection = ground.strip();
        objectedOn = today;
        answerBy = until;
        state = AppraisalState.OBJECTED;
        return new AppraisalObjected(id, helperId, org.text(), until);
    }

    /// @throws Refusal.Conflict when there is no open objection, or it is the answerer's own
    AppraisalAnswered answer(String words, UUID by, LocalDate today) {
        if (state != AppraisalState.OBJECTED) {
            throw Refusal.conflict("mentoring.objection-not-open");
        }
        if (by.equals(helperId)) {
            throw Refusal.conflict("mentoring.appraisal-of-oneself");
        }
        answer = words.strip();
        answeredBy = by;
        answeredOn = today;
        state = AppraisalState.ANSWERED;
        return new AppraisalAnswered(id, helperId, org.text());
    }

    /// No event: the teacher was told when it was shown, and of the answer.
    ///
    /// @throws Refusal.Conflict while the teacher may still object, and for one's own
    void sign(UUID by, LocalDate today, Instant now) {
        var heard =
                state == AppraisalState.ANSWERED
                        || state == AppraisalState.SHOWN && objectBy.isBefore(today);
        if (!heard) {
            throw Refusal.conflict("mentoring.appraisal-not-ready");
        }
        if (by.equals(helperId)) {
            throw Refusal.conflict("mentoring.appraisal-of-oneself");
        }
        signedBy = by;
        signedAt = now;
        state = AppraisalState.SIGNED;
    }

    /// @param json the metrics
    void take(Score computed, String json, Instant now) {
        scheme = computed.scheme();
        metrics = json;
        score = computed.points();
        grade = computed.grade();
        computedAt = now;
    }

    /// @throws Refusal.Conflict once it was signed
    void requireOpen() {
        if (state == AppraisalState.SIGNED) {
            throw Refusal.conflict("mentoring.appraisal-over");
        }
    }
}
