package org.guanai.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.HelperSnapshot;
import org.guanai.events.registry.GuardianSnapshot;
import org.guanai.events.registry.StaffSnapshot;
import org.guanai.kit.broker.ConsumedEvent;
import org.guanai.kit.broker.EventConsumer;
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
        if (event.isGone()) {
            contacts.forget(nounOf(event.topic()), UUID.fromString(event.key()));
        } else if (event.is(GuardianSnapshot.class)) {
            keep(event.as(GuardianSnapshot.class));
        } else if (event.is(StaffSnapshot.class)) {
            keep(event.as(StaffSnapshot.class));
        } else if (event.is(HelperSnapshot.class)) {
            keep(event.as(HelperSnapshot.class));
        }
    }

    private void keep(GuardianSnapshot g) {
        contacts.keep(
                new Contact(
                        Noun.GUARDIAN,
                        g.id(),
                        g.org(),
                        g.name(),
                        Set.of(),
                        g.language(),
                        g.sealedPhone(),
                        g.sealedEmail(),
                        g.active(),
                        g.version()));
    }

    private void keep(StaffSnapshot s) {
        contacts.keep(
                new Contact(
                        Noun.STAFF,
                        s.id(),
                        s.org(),
                        s.name(),
                        s.posts(),
                        null,
                        s.sealedPhone(),
                        s.sealedEmail(),
                        s.active(),
                        s.version()));
        arrivals.fire(new StaffArrived(s.org()));
    }

    private void keep(HelperSnapshot h) {
        contacts.keep(
                new Contact(
                        Noun.HELPER,
                        h.id(),
                        h.org(),
                        h.name(),
                        Set.of(),
                        null,
                        h.sealedPhone(),
                        h.sealedEmail(),
                        h.active(),
                        h.version()));
    }

    private static Noun nounOf(String topic) {
        return switch (topic) {
            case Topics.GUARDIANS -> Noun.GUARDIAN;
            case Topics.STAFF -> Noun.STAFF;
            default -> Noun.HELPER;
        };
    }
}
