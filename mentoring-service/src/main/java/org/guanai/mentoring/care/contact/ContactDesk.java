package org.guanai.mentoring.care.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.journal.Outbox;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.sealing.Sealer;
import org.guanai.mentoring.care.contact.Contacts.OpenDuty;
import org.guanai.mentoring.rhythm.duty.Duty;
import org.guanai.mentoring.rhythm.duty.DutyBook;
import org.guanai.mentoring.rhythm.duty.DutyView;
import org.guanai.mentoring.rhythm.duty.Effect;
import org.guanai.mentoring.rhythm.window.Calendars;
import org.guanai.mentoring.rhythm.window.CountyCalendar;

/// Recording contacts (3.1.3i, 3.1.3j, 3.1.4f): a select, a write, and the side rows in one
/// statement.
@ApplicationScoped
class ContactDesk {
    @Produces
    static final RuleOf<BackDating> BACK_DATING = new RuleOf<>("back-dating", BackDating.class);

    @Produces static final RuleOf<Feedback> FEEDBACK = new RuleOf<>("feedback", Feedback.class);

    private final Contacts contacts;
    private final DutyBook duties;
    private final Calendars calendars;
    private final Rules rules;
    private final Sealer sealer;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    ContactDesk(
            Contacts contacts,
            DutyBook duties,
            Calendars calendars,
            Rules rules,
            Sealer sealer,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.contacts = contacts;
        this.duties = duties;
        this.calendars = calendars;
        this.rules = rules;
        this.sealer = sealer;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param helper who records, only for pairings of their own; empty for a school's own system,
    ///   which enters what helpers told it
    @Transactional
    ContactView enter(ContactEntry entry, Optional<UUID> helper) {
        var found = contacts.open(entry.pairingId(), entry.kind(), helper);
        var open = found.orElseThrow(() -> refusal(entry, helper));
        var held = rules.today(open.duty().org());
        var contact = Contact.of(entry, clock.instant(), held.of(BACK_DATING));
        checkDay(contact, open.duty(), held.of(BACK_DATING).content());
        var calendar = calendars.of(open.duty().org(), open.calendarVersion());
        var duty = write(contact, entry.note(), open, calendar);
        var feedback = held.of(FEEDBACK).content();
        if (contact.concern() >= feedback.fromConcern()) {
            oweFeedback(contact, duty, calendar, feedback);
        }
        outbox.publish(Topics.MENTORING_EVENTS, duty.studentId(), contact.recorded(duty));
        audit.wrote("contact", contact.id(), "kind", "occurredAt", "reached", "parts", "note");
        return ContactView.recorded(
                contact,
                entry.note() != null,
                DutyView.of(duty, open.studentName(), LocalDate.now(clock)));
    }

    private Duty write(
            Contact contact, String text, OpenDuty open, Optional<CountyCalendar> calendar) {
        var note = sealer.seal(text, "contact", contact.id(), "note");
        var effect = effect(contact, open.duty(), calendar);
        contacts.write(contact, note, effect);
        return switch (effect) {
            case Effect.Unclear unclear -> duties.recounted(unclear.duty());
            case Effect.Moved moved -> moved.duty();
            case Effect.Unchanged unchanged -> unchanged.duty();
        };
    }

    private Effect effect(Contact contact, Duty duty, Optional<CountyCalendar> calendar) {
        if (!contact.counts() || calendar.isEmpty()) {
            return new Effect.Unchanged(duty);
        }
        return duties.enter(
                duty, calendar.get(), contact.occurredOn(), contact.parts(), LocalDate.now(clock));
    }

    private void checkDay(Contact contact, Duty duty, BackDating rule) {
        var earliest = LocalDate.now(clock).minusDays(rule.days());
        if (contact.occurredOn().isBefore(duty.activeFrom())) {
            throw Refusal.unprocessable("mentoring.contact-before-pairing", "occurredAt");
        }
        if (contact.occurredOn().isBefore(earliest)) {
            throw Refusal.unprocessable("mentoring.contact-too-late", "occurredAt");
        }
    }

    /// 3.1.3k: reported back to the guardian.
    private void oweFeedback(
            Contact contact, Duty duty, Optional<CountyCalendar> calendar, Feedback feedback) {
        var days = feedback.workingDays();
        var today = LocalDate.now(clock);
        var dueOn =
                calendar.map(c -> c.days().plusWorkdays(today, days))
                        .orElseGet(() -> today.plusDays(days));
        contacts.owe(Ids.next(), contact, duty, dueOn);
    }

    private Refusal refusal(ContactEntry entry, Optional<UUID> helper) {
        return contacts.closed(entry.pairingId(), helper)
                .<Refusal>map(closed ->
                        closed.ended()
                                ? Refusal.unprocessable("mentoring.pairing-ended", "pairingId")
                                : Refusal.unprocessable("mentoring.kind-not-of-pairing", "kind"))
                .orElseGet(Refusal::absent);
    }
}
