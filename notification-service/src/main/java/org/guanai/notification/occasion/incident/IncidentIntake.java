package org.guanai.notification.occasion.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeSubject;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.notice.NoticeChanges;
import org.guanai.notification.notice.NoticeIntake;
import org.guanai.notification.student.StudentsArrived;

/// Where notices of incidents come up (3.1.5f): one for each student of an incident.
@ApplicationScoped
class IncidentIntake {
    private final NoticeIntake notices;
    private final NoticeChanges changes;
    private final IncidentOccasions kept;
    private final IncidentNotices occasion;
    private final Directory directory;

    IncidentIntake(
            NoticeIntake notices,
            NoticeChanges changes,
            IncidentOccasions kept,
            IncidentNotices occasion,
            Directory directory) {
        this.notices = notices;
        this.changes = changes;
        this.kept = kept;
        this.occasion = occasion;
        this.directory = directory;
    }

    /// As many round trips for one as for a hundred. What is published carries the request of its
    /// own event.
    void take(List<ConsumedEvent> events) {
        var incidents = events.stream().map(e -> e.as(StudentInvolved.class)).toList();
        var there =
                notices.known(
                        NoticeKind.INCIDENT, incidents.stream().map(IncidentIntake::key).toList());
        var known =
                directory.known(
                        incidents.stream().map(StudentInvolved::studentId).distinct().toList());
        var batch = notices.batch(known);
        for (int i = 0; i < incidents.size(); i++) {
            var incident = incidents.get(i);
            events.get(i).inItsRequest(() -> tell(incident, there, batch));
        }
        batch.write();
    }

    void arrived(@Observes StudentsArrived arrival) {
        changes.followCustody(arrival.students());
        var waiting = notices.waitingFor(Set.of(NoticeKind.INCIDENT), arrival.students());
        if (!waiting.isEmpty()) {
            waiting.goOn(directory.known(arrival.students()));
        }
    }

    private void tell(StudentInvolved incident, Set<String> there, NoticeIntake.Batch batch) {
        if (there.add(key(incident))) {
            var notice = batch.raise(subject(incident));
            var about = IncidentOccasion.of(notice, incident);
            kept.persist(about);
            batch.begin(notice, occasion.about(notice, about));
        }
    }

    private static NoticeSubject subject(StudentInvolved incident) {
        return new NoticeSubject(
                NoticeKind.INCIDENT,
                key(incident),
                incident.incidentId(),
                incident.studentId(),
                incident.org(),
                suspects(incident));
    }

    private static Set<UUID> suspects(StudentInvolved incident) {
        var all = new HashSet<>(incident.untoldGuardianIds());
        all.addAll(incident.untoldHumans());
        return all;
    }

    private static String key(StudentInvolved incident) {
        return incident.incidentId() + "." + incident.studentId();
    }
}
