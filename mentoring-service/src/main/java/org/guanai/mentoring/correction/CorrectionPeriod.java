package org.guanai.mentoring.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.time.BusinessZone;

/// How long a record may be put right (更正期限): for a short while by whoever typed it, later only by
/// whoever answers for it.
@ApplicationScoped
public class CorrectionPeriod {
    @Produces
    static final RuleOf<CorrectionLimit> CORRECTION =
            new RuleOf<>("correction", CorrectionLimit.class);

    private final Rules rules;
    private final Caller caller;
    private final Clock clock;

    CorrectionPeriod(Rules rules, Caller caller, Clock clock) {
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws Refusal.Conflict when the caller's period is over
    public void check(OrgPath org, Instant recordedAt) {
        var recordedOn = LocalDate.ofInstant(recordedAt, BusinessZone.ID);
        if (recordedOn.plusDays(days(org)).isBefore(LocalDate.now(clock))) {
            throw Refusal.conflict("mentoring.correction-too-late");
        }
    }

    private int days(OrgPath org) {
        var limit = rules.today(org).of(CORRECTION).content();
        var answers = caller.is(Roles.PRINCIPAL) || caller.is(Roles.COUNTY_OFFICER);
        return answers ? limit.officeDays() : limit.ownDays();
    }
}
