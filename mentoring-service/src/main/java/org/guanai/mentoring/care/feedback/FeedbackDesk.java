package org.guanai.mentoring.care.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.ConcernRaised;
import org.guanai.events.mentoring.ConcernWithdrawn;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.mentoring.rhythm.duty.Subject;
import org.guanai.mentoring.rhythm.window.WindowCalendars;

/// Feedback begins with a worrying contact (3.1.3k) and follows its corrections. An acute concern
/// is told to safety too.
@ApplicationScoped
public class FeedbackDesk {
    @Produces
    static final RuleOf<FeedbackRule> FEEDBACK = new RuleOf<>("feedback", FeedbackRule.class);

    private final Feedbacks feedbacks;
    private final Rules rules;
    private final WindowCalendars calendars;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    FeedbackDesk(
            Feedbacks feedbacks,
            Rules rules,
            WindowCalendars calendars,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.rules = rules;
        this.calendars = calendars;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// Owes feedback for a contact of this concern, in the transaction of the contact; nothing when
    /// the concern is too low.
    ///
    /// @param on day of the contact, from which the days are counted
    public void owe(Subject subject, UUID contact, LocalDate on, int concern) {
        var rule = rules.today(subject.org()).of(FEEDBACK).content();
        begin(subject, contact, on, concern, rule);
        alarm(subject, contact, 0, concern, rule);
    }

    /// The day of a contact, or its concern, is another one than before, 0 when it was withdrawn.
    ///
    /// @param on day of the contact as it stands now
    public void follow(Subject subject, UUID contact, LocalDate on, int before, int concern) {
        var rule = rules.today(subject.org()).of(FEEDBACK).content();
        var owed = feedbacks.ofContact(contact);
        if (owed.isEmpty()) {
            begin(subject, contact, on, concern, rule);
        }
        owed.filter(f -> concern != before || !f.occurredOn.equals(on))
                .map(f ->
                        concern >= rule.fromConcern()
                                ? f.regard(
                                        concern,
                                        on,
                                        by(subject, on, rule.workingDays()),
                                        caller.name(),
                                        clock.instant())
                                : f.withdraw(concern, caller.name(), clock.instant()))
                .ifPresent(event ->
                        journal.publish(Topics.MENTORING_EVENTS, subject.studentId(), event));
        alarm(subject, contact, before, concern, rule);
    }

    private void begin(
            Subject subject, UUID contact, LocalDate on, int concern, FeedbackRule rule) {
        if (concern >= rule.fromConcern()) {
            var by = by(subject, on, rule.workingDays());
            feedbacks.persist(Feedback.owe(subject, contact, on, concern, by, clock.instant()));
        }
    }

    private void alarm(Subject s, UUID contact, int before, int concern, FeedbackRule rule) {
        var was = before >= rule.safetyFromConcern();
        var is = concern >= rule.safetyFromConcern();
        if (is && !was) {
            journal.publish(
                    Topics.MENTORING_EVENTS,
                    s.studentId(),
                    new ConcernRaised(
                            contact, s.id(), s.studentId(), s.helperId(), s.org().text(), concern));
        } else if (was && !is) {
            journal.publish(
                    Topics.MENTORING_EVENTS,
                    s.studentId(),
                    new ConcernWithdrawn(contact, s.studentId(), s.org().text()));
        }
    }

    private LocalDate by(Subject subject, LocalDate on, int workingDays) {
        return calendars
                .of(subject.org())
                .map(calendar -> calendar.days().plusWorkdays(on, workingDays))
                .orElseGet(() -> on.plusDays(workingDays));
    }
}
