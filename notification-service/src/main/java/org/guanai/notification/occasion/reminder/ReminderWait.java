package org.guanai.notification.occasion.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;

/// How long a reminder waits for somebody to arrive before it goes up the tree (3.1.3).
@ApplicationScoped
public class ReminderWait {
    @Produces
    static final RuleOf<ReminderGrace> REMINDER_CHAIN =
            new RuleOf<>("reminder-chain", ReminderGrace.class);

    private final Rules rules;

    ReminderWait(Rules rules) {
        this.rules = rules;
    }

    /// @param org path of the organisation that the reminder belongs to
    public Duration of(String org) {
        return rules.today(org).of(REMINDER_CHAIN).content().grace();
    }
}
