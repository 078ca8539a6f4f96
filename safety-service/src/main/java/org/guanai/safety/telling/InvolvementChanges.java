package org.guanai.safety.telling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.safety.IncidentRetracted;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.situation.Occasion;
import org.guanai.safety.situation.Part;
import org.guanai.safety.student.KnownStudent;
import org.guanai.safety.student.Students;
import org.guanai.safety.suspect.SuspectCheck;
import org.guanai.safety.suspect.Suspects;
import org.guanai.safety.suspect.Untold;

/// What turns out of the students' parts after the report. The incident's row is locked; access
/// changes with the rows, and what is on its way with the events.
@ApplicationScoped
public class InvolvementChanges {
    private final Involvements involvements;
    private final Students students;
    private final SuspectCheck check;
    private final Alarm alarm;
    private final Journal journal;

    InvolvementChanges(
            Involvements involvements,
            Students students,
            SuspectCheck check,
            Alarm alarm,
            Journal journal) {
        this.involvements = involvements;
        this.students = students;
        this.check = check;
        this.alarm = alarm;
        this.journal = journal;
    }

    /// Other students are involved; a guardian of each is told at once.
    ///
    /// @throws Refusal.Absent for one that the caller does not see
    /// @throws Refusal.Conflict for one that is involved already
    public void add(Occasion occasion, Map<UUID, Part> parts, Suspects suspects, Instant at) {
        if (parts.isEmpty()) {
            return;
        }
        var known = students.known(parts.keySet());
        if (known.size() < parts.size()) {
            throw Refusal.absent();
        }
        if (involvements.of(occasion.incidentId()).stream()
                .anyMatch(v -> parts.containsKey(v.studentId))) {
            throw Refusal.conflict("safety.student-involved", "addStudents");
        }
        alarm.raise(occasion, alarm.concerned(parts, known, suspects), at);
    }

    /// Students who were named by mistake.
    ///
    /// @throws Refusal.Absent for one who is not involved
    public void remove(Occasion occasion, Set<UUID> named, Suspects suspects, Instant at) {
        var untold = check.untold(suspects);
        for (var student : named) {
            var part = involvements.of(occasion.incidentId(), student).orElseThrow(Refusal::absent);
            part.remove(at);
            journal.publish(Topics.SAFETY_EVENTS, student, part.change(occasion, untold, at));
        }
    }

    /// All parts that are left, as they stand now: with other suspects, or another kind or
    /// severity.
    ///
    /// @return what is left of it, for the staff who were told
    public Told announce(Occasion occasion, Suspects suspects, Instant at) {
        var untold = check.untold(suspects);
        var parts = involvements.of(occasion.incidentId());
        for (var part : parts) {
            journal.publish(
                    Topics.SAFETY_EVENTS, part.studentId, part.change(occasion, untold, at));
        }
        return new Told(parts.size(), untold);
    }

    /// Takes the suspects out of those who may see it, and lets those in who are cleared.
    public void keepFrom(UUID incident, Suspects suspects, Instant at) {
        var known = of(incident);
        involvements.of(incident).stream()
                .filter(part -> known.containsKey(part.studentId))
                .forEach(part ->
                        part.keepFrom(
                                suspects.guardians(),
                                known.get(part.studentId).guardians(),
                                alarm.tellUntil(part.org, at)));
    }

    /// The incident was taken back; those who were told are told so.
    ///
    /// @param retracted what is said of it, for the staff
    public void withdraw(IncidentRetracted retracted) {
        for (var part : involvements.of(retracted.incidentId())) {
            part.withdraw(retracted.at());
            journal.publish(
                    Topics.SAFETY_EVENTS,
                    part.studentId,
                    new IncidentRetracted(
                            retracted.incidentId(),
                            part.studentId,
                            part.org.text(),
                            retracted.why(),
                            retracted.duplicateOf(),
                            retracted.untoldIds(),
                            retracted.untoldHumans(),
                            retracted.at()));
        }
    }

    /// The suspects, as the other services are to know them.
    public Untold untold(Suspects suspects) {
        return check.untold(suspects);
    }

    /// The involved students whom the caller sees.
    public Map<UUID, KnownStudent> of(UUID incident) {
        return students.known(involvements.of(incident).stream().map(v -> v.studentId).toList());
    }

    /// @param students how many are involved
    public record Told(int students, Untold untold) {}
}
