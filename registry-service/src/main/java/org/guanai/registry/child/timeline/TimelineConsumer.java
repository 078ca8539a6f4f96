package org.guanai.registry.child.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.ConcernWithdrawn;
import org.guanai.events.mentoring.ContactCorrected;
import org.guanai.events.mentoring.ContactRecorded;
import org.guanai.events.mentoring.ContactWithdrawn;
import org.guanai.events.registry.ChildFileErased;
import org.guanai.events.registry.TransferMoved;
import org.guanai.events.registry.TransferMoved.TransferState;
import org.guanai.events.safety.IncidentInvolvementChanged;
import org.guanai.events.safety.IncidentRetracted;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;

/// Writes what happened onto the children's timelines (2.1).
@ApplicationScoped
class TimelineConsumer implements EventConsumer {
    private final Timeline timeline;

    TimelineConsumer(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public Set<String> topics() {
        return Set.of(
                Topics.REGISTRY_EVENTS,
                Topics.MENTORING_EVENTS,
                Topics.AID_EVENTS,
                Topics.SAFETY_EVENTS,
                Topics.NOTIFICATION_EVENTS);
    }

    @Override
    public Set<Class<? extends Record>> events() {
        return TimelineEvents.all();
    }

    @Override
    public void on(ConsumedEvent event) {
        onAll(List.of(event));
    }

    @Override
    public void onAll(List<ConsumedEvent> events) {
        timeline.add(events.stream().map(TimelineEvents::entry).flatMap(Optional::stream).toList());
        addContacts(events.stream().filter(event -> event.is(ContactRecorded.class)).toList());
        events.forEach(this::mend);
    }

    /// What was corrected stands where it belongs, what was taken back stands there no more.
    private void mend(ConsumedEvent event) {
        if (event.is(ContactCorrected.class)) {
            var e = event.as(ContactCorrected.class);
            timeline.move(TimelineKind.CONTACT_RECORDED, e.contactId(), e.occurredAt());
        } else if (event.is(ContactWithdrawn.class)) {
            var e = event.as(ContactWithdrawn.class);
            timeline.withdraw(TimelineKind.CONTACT_RECORDED, e.contactId());
        } else if (event.is(ConcernWithdrawn.class)) {
            var e = event.as(ConcernWithdrawn.class);
            timeline.withdraw(TimelineKind.CONCERN_RAISED, e.contactId());
        } else if (event.is(IncidentRetracted.class)) {
            var e = event.as(IncidentRetracted.class);
            timeline.withdraw(TimelineKind.INCIDENT_REPORTED, e.incidentId());
        } else if (event.is(IncidentInvolvementChanged.class)) {
            var e = event.as(IncidentInvolvementChanged.class);
            if (!e.involved()) {
                timeline.withdraw(TimelineKind.INCIDENT_REPORTED, e.incidentId(), e.studentId());
            }
        } else if (event.is(ChildFileErased.class)) {
            timeline.erase(event.as(ChildFileErased.class).studentId());
        } else if (event.is(TransferMoved.class)) {
            var e = event.as(TransferMoved.class);
            if (e.state() == TransferState.REVERSED) {
                timeline.withdraw(TimelineKind.TRANSFERRED, e.transferId());
            }
        }
    }

    /// After the pairings, which tell whether the helper is of the school or from outside.
    private void addContacts(List<ConsumedEvent> events) {
        var contacts = new LinkedHashMap<UUID, ContactRecorded>();
        events.forEach(event -> contacts.put(event.id(), event.as(ContactRecorded.class)));
        if (contacts.isEmpty()) {
            return;
        }
        var outside =
                timeline.ofSociety(
                        contacts.values().stream().map(ContactRecorded::pairingId).toList());
        var entries = new ArrayList<TimelineEntry>();
        contacts.forEach((id, contact) -> {
            var party = outside.contains(contact.pairingId()) ? Party.SOCIETY : Party.SCHOOL;
            entries.add(TimelineEvents.contact(id, contact, party));
        });
        timeline.add(entries);
    }
}
