package org.guanai.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.HelperSnapshot;
import org.guanai.events.registry.GuardianSnapshot;
import org.guanai.events.registry.StaffSnapshot;
import org.guanai.kit.broker.inbox.Arrivals;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.notification.directory.Contacts.Contact;

/// Keeps how guardians, staff and helpers are reached, sealed as it arrives.
@ApplicationScoped
class ContactConsumer implements EventConsumer {
    private final Contacts contacts;
    private final Event<StaffArrived> arrivals;

    ContactConsumer(Contacts contacts, Event<StaffArrived> arrivals) {
        this.contacts = contacts;
        this.arrivals = arrivals;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.GUARDIANS, Topics.STAFF, Topics.HELPERS);
    }

    @Override
    public void on(ConsumedEvent event) {
        onAll(List.of(event));
    }

    @Override
    public void onAll(List<ConsumedEvent> events) {
        var arrived = new Arrivals<Contact>(Contact::version);
        for (var event : events) {
            if (event.isGone()) {
                var id = UUID.fromString(event.key());
                arrived.forget(id);
                contacts.forget(nounOf(event.topic()), id);
            } else {
                contactIn(event).ifPresent(contact -> arrived.add(contact.id(), contact));
            }
        }
        contacts.keep(arrived.all());
        arrived.all().stream()
                .filter(contact -> contact.noun() == Noun.STAFF)
                .map(Contact::org)
                .distinct()
                .forEach(org -> arrivals.fire(new StaffArrived(org)));
    }

    private static Optional<Contact> contactIn(ConsumedEvent event) {
        if (event.is(GuardianSnapshot.class)) {
            return Optional.of(contact(event.as(GuardianSnapshot.class)));
        }
        if (event.is(StaffSnapshot.class)) {
            return Optional.of(contact(event.as(StaffSnapshot.class)));
        }
        return event.is(HelperSnapshot.class)
                ? Optional.of(contact(event.as(HelperSnapshot.class)))
                : Optional.empty();
    }

    private static Contact contact(GuardianSnapshot g) {
        return new Contact(
                Noun.GUARDIAN,
                g.id(),
                g.org(),
                g.name(),
                Set.of(),
                g.language(),
                g.sealedPhone(),
                g.sealedEmail(),
                g.active(),
                g.version());
    }

    private static Contact contact(StaffSnapshot s) {
        return new Contact(
                Noun.STAFF,
                s.id(),
                s.org(),
                s.name(),
                s.posts(),
                null,
                s.sealedPhone(),
                s.sealedEmail(),
                s.active(),
                s.version());
    }

    private static Contact contact(HelperSnapshot h) {
        return new Contact(
                Noun.HELPER,
                h.id(),
                h.org(),
                h.name(),
                Set.of(),
                null,
                h.sealedPhone(),
                h.sealedEmail(),
                h.active(),
                h.version());
    }

    private static Noun nounOf(String topic) {
        return switch (topic) {
            case Topics.GUARDIANS -> Noun.GUARDIAN;
            case Topics.STAFF -> Noun.STAFF;
            default -> Noun.HELPER;
        };
    }
}
