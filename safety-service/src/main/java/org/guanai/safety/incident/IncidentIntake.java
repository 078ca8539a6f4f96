package org.guanai.safety.incident;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.events.Topics;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.incident.Incident.Taken;
import org.guanai.safety.situation.IncidentRules;
import org.guanai.safety.telling.Alarm;
import org.guanai.safety.telling.Concerned;

/// Takes reports of incidents (3.1.5e), and raises the alarm for their students (3.1.5f).
@ApplicationScoped
public class IncidentIntake {
    private final Incidents incidents;
    private final Alarm alarm;
    private final IncidentViews views;
    private final IncidentRules rules;
    private final Sealer sealer;
    private final Journal journal;

    IncidentIntake(
            Incidents incidents,
            Alarm alarm,
            IncidentViews views,
            IncidentRules rules,
            Sealer sealer,
            Journal journal) {
        this.incidents = incidents;
        this.alarm = alarm;
        this.views = views;
        this.rules = rules;
        this.sealer = sealer;
        this.journal = journal;
    }

    /// In the transaction of the idempotency key.
    ///
    /// @throws Refusal.Absent when a student, or a suspect, is none that the caller sees
    public IncidentView report(IncidentReport report) {
        var concerned = concerned(report);
        var now = rules.requirePast(report.occurredAt(), concerned.org());
        var id = Ids.next();
        var taken = new Taken(id, incidents.callersSeal(id), now);
        var incident = Incident.reported(report, concerned, taken, sealer);
        incidents.persist(incident);
        var reporter = rules.isMandatory(report.kind(), concerned.org()) ? null : incidents.actor();
        var students = alarm.raise(incident.occasion(reporter), concerned, now);
        // A client's id that is taken is refused here.
        incidents.flush();
        journal.publish(
                Topics.SAFETY_EVENTS,
                incident.id,
                incident.announcement(students.size(), concerned.untold()));
        journal.wrote(
                "incident",
                incident.id,
                "kind",
                "severity",
                "what",
                "where",
                "occurredAt",
                "students");
        return views.of(incident, students);
    }

    /// Without students it is the place's where it happened.
    private Concerned concerned(IncidentReport report) {
        var parts = report.parts();
        return parts.isEmpty()
                ? alarm.concerned(incidents.place(report.school()), report.suspects())
                : alarm.concerned(parts, report.suspects());
    }
}
