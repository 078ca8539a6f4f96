package org.guanai.registry.roll.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.calendar.WorkingCalendar;

/// Says by when the next step of a transfer is due: each side has its own working days.
@ApplicationScoped
class TransferSteps {
    @Produces
    static final RuleOf<TransferTerms> TRANSFER = new RuleOf<>("transfer", TransferTerms.class);

    private final Rules rules;
    private final WorkingCalendar calendar;
    private final Caller caller;
    private final Clock clock;

    TransferSteps(Rules rules, WorkingCalendar calendar, Caller caller, Clock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.caller = caller;
        this.clock = clock;
    }

    Step next(OrgPath org) {
        var today = LocalDate.now(clock);
        var terms = rules.today(org).of(TRANSFER).content();
        var due = calendar.of(org).plusWorkdays(today, terms.days());
        return new Step(terms, today, due, caller.name());
    }

    /// Under what a step is taken.
    ///
    /// @param by audit name of whoever takes it
    /// @param dueOn by when the step after it is due
    record Step(TransferTerms terms, LocalDate today, LocalDate dueOn, String by) {}
}
