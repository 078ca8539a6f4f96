package org.guanai.aid.approval;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.aid.application.ApplicationCase;
import org.guanai.aid.budget.BudgetLedger;
import org.guanai.aid.programme.ProgrammeTerms;
import org.guanai.aid.programme.ProgrammeTerms.Grant;
import org.guanai.aid.programme.ProgrammeTerms.Terms;
import org.guanai.kit.problem.Refusal;
import org.guanai.reference.CountyCalendars;

/// Computes what an application is worth, and takes it out of the budget.
@ApplicationScoped
class Granting {
    private final ProgrammeTerms programmes;
    private final CountyCalendars calendars;
    private final BudgetLedger budgets;
    private final AwardPolicy awards;

    Granting(
            ProgrammeTerms programmes,
            CountyCalendars calendars,
            BudgetLedger budgets,
            AwardPolicy awards) {
        this.programmes = programmes;
        this.calendars = calendars;
        this.budgets = budgets;
        this.awards = awards;
    }

    /// The amount of the rate that held when the term began, for what the school took; committed in
    /// the current transaction.
    ///
    /// @throws Refusal.Conflict when the child has it already, or the budget does not hold it
    Grant grant(ApplicationCase application) {
        var programme = programme(application);
        var grant = amount(application, programme);
        awards.require(application, programme, grant.amount());
        budgets.commit(
                application.programmeId(),
                application.term(),
                application.org().county(),
                grant.amount());
        return grant;
    }

    /// Gives back to the budget what was granted, in the current transaction.
    void release(ApplicationCase application) {
        application
                .granted()
                .ifPresent(amount ->
                        budgets.release(
                                application.programmeId(),
                                application.term(),
                                application.org().county(),
                                amount));
    }

    /// What a decision without an amount was made under.
    String ruleVersion(ApplicationCase application) {
        return programme(application).ruleVersion();
    }

    private Terms programme(ApplicationCase application) {
        return programmes.of(application.programmeId()).orElseThrow(Refusal::absent);
    }

    private Grant amount(ApplicationCase application, Terms programme) {
        var start =
                calendars
                        .termStart(application.org(), application.term())
                        .orElseThrow(() -> Refusal.unprocessable("aid.term-unknown", "term"));
        return programme
                .grant(application.grantCase(start))
                .orElseThrow(() -> Refusal.unprocessable("aid.no-rate", "programmeId"));
    }
}
