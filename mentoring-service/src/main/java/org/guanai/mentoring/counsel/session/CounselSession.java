package org.guanai.mentoring.counsel.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.time.BusinessZone;
import org.guanai.mentoring.counsel.file.OpenCases;
import org.guanai.mentoring.counsel.seal.FileSeal;

/// A counselling session (辅导). What was said is sealed with the key of the child's file. No event
/// of its own: a crisis is told by the case.
@Entity
class CounselSession {
    static final String TABLE = "counsel_session";

    @Id UUID id;
    OrgPath org;
    UUID caseId;
    UUID studentId;
    UUID counsellorId;
    LocalDate heldOn;
    int minutes;

    @Enumerated(EnumType.STRING)
    SessionPlace place;

    @Enumerated(EnumType.STRING)
    SessionKind kind;

    List<String> topics;

    @Enumerated(EnumType.STRING)
    RiskAsked risk;

    byte[] summary;
    byte[] agreed;
    LocalDate nextOn;
    Instant recordedAt;
    Instant correctedAt;

    /// Null unless it was withdrawn.
    Instant withdrawnAt;

    String withdrawnBy;
    String withdrawnWhy;
    @Version long version;

    protected CounselSession() {}

    /// @throws Refusal.Unprocessable for one in the future
    static CounselSession record(
            OpenCases.Subject about, SessionEntry e, UUID counsellor, FileSeal seal, Instant now) {
        var session = new CounselSession();
        session.id = Ids.next();
        session.org = about.org();
        session.caseId = about.id();
        session.studentId = about.studentId();
        session.counsellorId = counsellor;
        session.recordedAt = now;
        session.write(e, seal, LocalDate.ofInstant(now, BusinessZone.ID));
        return session;
    }

    /// @throws Refusal.Conflict when it was withdrawn
    void correct(SessionEntry e, FileSeal seal, Instant now) {
        requireStanding();
        write(e, seal, LocalDate.ofInstant(now, BusinessZone.ID));
        correctedAt = now;
    }

    /// @throws Refusal.Conflict when it was withdrawn already
    void withdraw(String by, String why, Instant now) {
        requireStanding();
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawnWhy = why;
    }

    boolean isCrisis() {
        return risk == RiskAsked.ACUTE;
    }

    SessionText text(FileSeal seal) {
        return new SessionText(
                id, seal.open(summary, place("summary")), seal.open(agreed, place("agreed")));
    }

    private void write(SessionEntry e, FileSeal seal, LocalDate today) {
        if (e.heldOn().isAfter(today)) {
            throw Refusal.unprocessable("mentoring.session-in-future", "heldOn");
        }
        heldOn = e.heldOn();
        minutes = e.minutes();
        place = e.place();
        kind = e.kind();
        topics = e.topics().stream().map(Enum::name).sorted().toList();
        risk = e.risk();
        summary = e.summary() == null ? summary : seal.seal(e.summary(), place("summary"));
        agreed = e.agreed() == null ? agreed : seal.seal(e.agreed(), place("agreed"));
        nextOn = e.nextOn();
    }

    private String place(String column) {
        return TABLE + ":" + id + ":" + column;
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("mentoring.session-withdrawn");
        }
    }
}
