package org.guanai.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.aid.budget.BudgetLedger;
import org.guanai.aid.programme.ProgrammeTerms;
import org.guanai.aid.programme.ProgrammeTerms.Grant;
import org.guanai.aid.programme.ProgrammeTerms.GrantCase;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.CountyCalendars;

/// Computes what an application is worth, and takes it out of the budget.
@ApplicationScoped
class Granting {
    private final ProgrammeTerms programmes;
    private final CountyCalendars calendars;
    private final BudgetLedger budgets;

    Granting(ProgrammeTerms programmes, CountyCalendars calendars, BudgetLedger budgets) {
        this.programmes = programmes;
        this.calendars = calendars;
        this.budgets = budgets;
    }

    /// The amount of the rate that held when the term began, for what the school froze; committed
    /// in this transaction.
    ///
    /// @throws Refusal.Conflict when the budget does not hold it
    void grant(AidApplication application) {
        var county = new OrgPath(application.org).county();
        var grant = amount(application, county);
        budgets.commit(application.programmeId, application.term, county.text(), grant.amount());
        application.granted(grant);
    }

    /// What a decision without an amount was made under.
    String ruleVersion(AidApplication application) {
        return programmes.of(application.programmeId).orElseThrow(Refusal::absent).ruleVersion();
    }

    private Grant amount(AidApplication application, OrgPath county) {
        var start =
                calendars
                        .termStart(county, application.term)
                        .orElseThrow(() -> Refusal.unprocessable("aid.term-unknown", "term"));
        var grantCase =
                new GrantCase(
                        application.stage,
                        application.boarder,
                        application.hardshipKind,
                        application.term,
                        start);
        return programmes
                .of(application.programmeId)
                .flatMap(p -> p.grant(grantCase))
                .orElseThrow(() -> Refusal.unprocessable("aid.no-rate", "programmeId"));
    }
}
