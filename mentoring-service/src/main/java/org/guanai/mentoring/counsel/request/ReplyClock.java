package org.guanai.mentoring.counsel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.counsel.kind.Lane;
import org.guanai.reference.CountyCalendars;

/// In which lane a request waits, and until when (答复期限).
@ApplicationScoped
class ReplyClock {
    @Produces static final RuleOf<ReplyRule> REPLY = new RuleOf<>("counsel-reply", ReplyRule.class);

    private final Rules rules;
    private final CountyCalendars calendars;
    private final Clock clock;

    ReplyClock(Rules rules, CountyCalendars calendars, Clock clock) {
        this.rules = rules;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// @param special whether the child belongs to a special group
    CounselRequest.ReplyBy of(OrgPath org, boolean urgent, boolean special) {
        var lane = urgent ? Lane.URGENT : special ? Lane.GREEN : Lane.NORMAL;
        var rule = rules.today(org).of(REPLY);
        var days = calendars.workingDays(org);
        var today = LocalDate.now(clock);
        var by = days.plusWorkdays(today, rule.content().of(lane));
        return new CounselRequest.ReplyBy(lane, clock.instant(), by, rule.label());
    }
}
