package org.guanai.mentoring.counsel.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.counsel.reading.Readings;
import org.guanai.mentoring.counsel.seal.CounselSeal;

/// Opening what was said (3.1.6d), by a deliberate call with a reason: to the school's counsellor,
/// and to whoever was given leave by somebody else.
@ApplicationScoped
class SessionTexts {
    private final CounselSessions sessions;
    private final Readings readings;
    private final CounselSeal seals;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    SessionTexts(
            CounselSessions sessions,
            Readings readings,
            CounselSeal seals,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.sessions = sessions;
        this.readings = readings;
        this.seals = seals;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Absent when there is none, or the caller may not read it
    @Transactional
    SessionText disclose(UUID inCase, UUID id, String reason) {
        var session = sessions.of(inCase, id).filter(this::mayRead).orElseThrow(Refusal::absent);
        journal.disclosed(CounselSession.TABLE, id, reason, "summary", "agreed");
        return session.text(seals.of(session.org, session.studentId));
    }

    private boolean mayRead(CounselSession session) {
        var ofTheSchool =
                caller.is(Roles.COUNSELLOR) && session.org.equals(new OrgPath(caller.org()));
        return ofTheSchool
                || readings.isOpen(session.caseId, caller.person(), LocalDate.now(clock));
    }
}
