package org.guanai.notification.occasion.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.safety.IncidentCorrected;
import org.guanai.events.safety.IncidentInvolvementChanged;
import org.guanai.events.safety.IncidentRetracted;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.notice.NoticeChanges;
import org.guanai.notification.occasion.correction.CorrectionIntake;
import org.guanai.notification.occasion.correction.CorrectionReason;

/// What becomes of the notices when an incident is taken back or put right (3.1.5e, 3.1.5f).
@ApplicationScoped
class IncidentChanges {
    private final NoticeChanges notices;
    private final IncidentOccasions kept;
    private final CorrectionIntake corrections;

    IncidentChanges(NoticeChanges notices, IncidentOccasions kept, CorrectionIntake corrections) {
        this.notices = notices;
        this.kept = kept;
        this.corrections = corrections;
    }

    /// The one that is keyed with the incident is for its officers.
    void retracted(IncidentRetracted event) {
        var key =
                event.studentId() == null
                        ? event.incidentId().toString()
                        : key(event.incidentId(), event.studentId());
        keepFrom(key, all(event.untoldIds(), event.untoldHumans()));
        corrections.correct(key, CorrectionReason.valueOf(event.why()));
    }

    /// A suspect among the officers loses sight of it, too.
    void corrected(IncidentCorrected event) {
        keepFrom(event.incidentId().toString(), all(event.untoldIds(), event.untoldHumans()));
    }

    void changed(IncidentInvolvementChanged event) {
        var key = key(event.incidentId(), event.studentId());
        keepFrom(key, all(event.untoldIds(), event.untoldHumans()));
        if (event.involved()) {
            notices.of(NoticeKind.INCIDENT, key)
                    .flatMap(notice -> kept.findByIdOptional(notice.id()))
                    .ifPresent(incident -> incident.corrected(event));
        } else {
            corrections.correct(key, CorrectionReason.NOT_INVOLVED);
        }
    }

    private void keepFrom(String key, Set<UUID> suspects) {
        notices.keepFrom(NoticeKind.INCIDENT, key, suspects);
        notices.keepFrom(NoticeKind.TELEPHONE, key, suspects);
        notices.keepFrom(NoticeKind.ALARM, key, suspects);
    }

    private static String key(UUID incident, UUID student) {
        return incident + "." + student;
    }

    private static Set<UUID> all(Collection<UUID> ids, Collection<UUID> humans) {
        var all = new HashSet<>(ids);
        all.addAll(humans);
        return all;
    }
}
