package org.guanai.mentoring.care.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.care.revision.ContactFacts;
import org.guanai.mentoring.care.revision.ContactRevisions;
import org.guanai.mentoring.correction.CorrectionPeriod;
import org.guanai.mentoring.rhythm.due.DutyView;
import org.guanai.mentoring.rhythm.duty.Duty;
import org.guanai.mentoring.rhythm.window.WindowCalendars;

/// Contacts that are there, opened for a change and kept as they were before it.
@ApplicationScoped
class ContactRecords {
    private final Contacts contacts;
    private final ContactRevisions revisions;
    private final CorrectionPeriod period;
    private final WindowCalendars calendars;
    private final Caller caller;
    private final Clock clock;

    ContactRecords(
            Contacts contacts,
            ContactRevisions revisions,
            CorrectionPeriod period,
            WindowCalendars calendars,
            Caller caller,
            Clock clock) {
        this.contacts = contacts;
        this.revisions = revisions;
        this.period = period;
        this.calendars = calendars;
        this.caller = caller;
        this.clock = clock;
    }

    /// Locked.
    ///
    /// @param helper who recorded it; any when empty
    /// @throws Refusal.Absent when there is none, or not this helper's
    /// @throws Refusal.Conflict when it is too late to change it
    Open open(UUID id, Optional<UUID> helper) {
        var contact =
                contacts.locked(id)
                        .filter(c -> helper.map(c.helperId::equals).orElse(true))
                        .orElseThrow(Refusal::absent);
        period.check(contact.org, contact.recordedAt);
        return new Open(contact, caller.name(), clock.instant());
    }

    void replaced(ContactFacts before, Open open, String why) {
        revisions.keep(before, open.by, open.now, why);
        contacts.flush();
    }

    RecordedContact view(Contact contact, String studentName, Optional<Duty> duty) {
        var today = LocalDate.now(clock);
        return new RecordedContact(
                ContactView.of(contact, studentName),
                duty.map(d -> DutyView.of(d, studentName, calendars.of(contact.org), today))
                        .orElse(null));
    }

    /// @param by person or client
    record Open(Contact contact, String by, Instant now) {
        /// @throws Refusal.Stale when it has changed since it was read
        Open matching(String ifMatch) {
            Editable.check(ifMatch, contact.version);
            return this;
        }
    }
}
