package org.guanai.notification.occasion.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.guanai.events.Topics;
import org.guanai.events.safety.IncidentCorrected;
import org.guanai.events.safety.IncidentInvolvementChanged;
import org.guanai.events.safety.IncidentReportDue;
import org.guanai.events.safety.IncidentReportOverdue;
import org.guanai.events.safety.IncidentReported;
import org.guanai.events.safety.IncidentRetracted;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.notification.occasion.alarm.AlarmIntake;

/// Tells the guardians of every involved student at once (3.1.5f), alarms the officers (3.1.5e),
/// and says to both what became of it since. One consumer for all, since their order matters.
@ApplicationScoped
class IncidentConsumer implements EventConsumer {
    private final IncidentIntake intake;
    private final AlarmIntake alarms;
    private final IncidentChanges changes;

    IncidentConsumer(IncidentIntake intake, AlarmIntake alarms, IncidentChanges changes) {
        this.intake = intake;
        this.alarms = alarms;
        this.changes = changes;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.SAFETY_EVENTS);
    }

    @Override
    public Set<Class<? extends Record>> events() {
        return Set.of(
                StudentInvolved.class,
                IncidentReported.class,
                IncidentReportDue.class,
                IncidentReportOverdue.class,
                IncidentInvolvementChanged.class,
                IncidentCorrected.class,
                IncidentRetracted.class);
    }

    /// A guardian hears of it within seconds, however many contacts are being recorded.
    @Override
    public boolean isUrgent() {
        return true;
    }

    @Override
    public void on(ConsumedEvent event) {
        onAll(List.of(event));
    }

    /// Guardians come first, all at once; a change of what a batch brings up follows it.
    @Override
    public void onAll(List<ConsumedEvent> events) {
        var involved = events.stream().filter(e -> e.is(StudentInvolved.class)).toList();
        if (!involved.isEmpty()) {
            intake.take(involved);
        }
        events.forEach(event -> event.inItsRequest(() -> take(event)));
    }

    private void take(ConsumedEvent event) {
        if (event.is(IncidentReported.class)) {
            alarms.reported(event.as(IncidentReported.class));
        } else if (event.is(IncidentReportDue.class)) {
            alarms.due(event.as(IncidentReportDue.class));
        } else if (event.is(IncidentReportOverdue.class)) {
            alarms.overdue(event.as(IncidentReportOverdue.class), event.at());
        } else if (event.is(IncidentInvolvementChanged.class)) {
            changes.changed(event.as(IncidentInvolvementChanged.class));
        } else if (event.is(IncidentCorrected.class)) {
            changes.corrected(event.as(IncidentCorrected.class));
        } else if (event.is(IncidentRetracted.class)) {
            changes.retracted(event.as(IncidentRetracted.class));
        }
    }
}
