package org.guanai.mentoring.counsel.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.counsel.file.OpenCases;
import org.guanai.mentoring.counsel.seal.CounselSeal;

/// Recording sessions and putting them right (3.1.6d).
@ApplicationScoped
class SessionDesk {
    private final CounselSessions sessions;
    private final OpenCases cases;
    private final CounselSeal seals;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    SessionDesk(
            CounselSessions sessions,
            OpenCases cases,
            CounselSeal seals,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.sessions = sessions;
        this.cases = cases;
        this.seals = seals;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Absent when there is no such case at the caller's school
    @Transactional
    UUID record(UUID inCase, SessionEntry entry) {
        var about = cases.open(inCase);
        var seal = seals.of(about.org(), about.studentId());
        var session = CounselSession.record(about, entry, caller.person(), seal, clock.instant());
        sessions.persistAndFlush(session);
        cases.reviewed(inCase, session.isCrisis());
        journal.wrote(CounselSession.TABLE, session.id, "heldOn", "kind", "risk", "summary");
        return session.id;
    }

    @Transactional
    void correct(UUID inCase, UUID id, String ifMatch, SessionEntry entry) {
        if (entry.reason() == null || entry.reason().isBlank()) {
            throw Refusal.invalid("mentoring.reason-missing", "reason");
        }
        var session = sessions.locked(inCase, id).orElseThrow(Refusal::absent);
        Editable.check(ifMatch, session.version);
        session.correct(entry, seals.of(session.org, session.studentId), clock.instant());
        sessions.flush();
        if (session.isCrisis()) {
            cases.reviewed(inCase, true);
        }
        journal.corrected(
                CounselSession.TABLE, id, entry.reason(), "heldOn", "kind", "risk", "summary");
    }

    @Transactional
    void withdraw(UUID inCase, UUID id, Withdrawal withdrawal) {
        var session = sessions.locked(inCase, id).orElseThrow(Refusal::absent);
        session.withdraw(caller.name(), withdrawal.reason(), clock.instant());
        sessions.flush();
        journal.withdrew(CounselSession.TABLE, id, withdrawal.reason());
    }
}
