package org.guanai.mentoring.care.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.mentoring.rhythm.duty.OpenDuty;

/// Feedback begins with a worrying contact (3.1.3k).
@ApplicationScoped
public class FeedbackDesk {
    @Produces
    static final RuleOf<FeedbackRule> FEEDBACK = new RuleOf<>("feedback", FeedbackRule.class);

    private final Feedbacks feedbacks;
    private final Rules rules;
    private final Clock clock;

    FeedbackDesk(Feedbacks feedbacks, Rules rules, Clock clock) {
        this.feedbacks = feedbacks;
        this.rules = rules;
        this.clock = clock;
    }

    /// Owes feedback for a contact of this concern, in the transaction of the contact; nothing when
    /// the concern is too low.
    public void owe(OpenDuty open, UUID contact, int concern) {
        var subject = open.duty().subject();
        var rule = rules.today(subject.org()).of(FEEDBACK).content();
        if (concern >= rule.fromConcern()) {
            var by = by(open, rule.workingDays());
            feedbacks.persist(Feedback.owe(subject, contact, concern, by, clock.instant()));
        }
    }

    private LocalDate by(OpenDuty open, int workingDays) {
        var today = LocalDate.now(clock);
        return open.calendar()
                .map(calendar -> calendar.days().plusWorkdays(today, workingDays))
                .orElseGet(() -> today.plusDays(workingDays));
    }
}
