package org.guanai.safety.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.incident.IncidentProgress;
import org.guanai.safety.incident.IncidentView;
import org.guanai.safety.student.KnownStudent;
import org.guanai.safety.suspect.SuspectCheck;
import org.guanai.safety.telling.InvolvementChanges;

/// Takes what turns out later of whom an incident concerns: students, and suspects. Access, and
/// what is on its way, change at once.
@ApplicationScoped
class InvolvementChangeDesk {
    private final IncidentProgress incidents;
    private final InvolvementChanges involvements;
    private final SuspectCheck check;
    private final Journal journal;
    private final Clock clock;

    InvolvementChangeDesk(
            IncidentProgress incidents,
            InvolvementChanges involvements,
            SuspectCheck check,
            Journal journal,
            Clock clock) {
        this.incidents = incidents;
        this.involvements = involvements;
        this.check = check;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Absent for people whom the caller does not see
    /// @throws Refusal.Conflict once it is closed or taken back, or when no student would be left
    @Transactional
    IncidentView change(UUID id, InvolvementChange change) {
        var incident = incidents.toChange(id);
        var now = clock.instant();
        var suspects = incident.suspects().without(change.cleared()).and(change.named());
        var occasion = incident.occasion(incidents.actor());
        involvements.remove(occasion, change.removed(), suspects, now);
        involvements.add(occasion, change.added(), suspects, now);
        var students = involvements.of(incident.id());
        if (students.isEmpty()) {
            throw Refusal.conflict("safety.no-student-left", "removeStudents");
        }
        check.requireKnown(change.named(), students.values());
        involvements.keepFrom(incident.id(), suspects, now);
        incident.concern(
                OrgPath.above(students.values().stream().map(KnownStudent::org).toList()),
                suspects);
        var told = involvements.announce(occasion, suspects, now);
        journal.publish(
                Topics.SAFETY_EVENTS,
                incident.id(),
                incident.standing(told.students(), told.untold(), now));
        journal.corrected("incident", incident.id(), change.reason(), "students", "suspects");
        return incidents.view(incident.id());
    }
}
